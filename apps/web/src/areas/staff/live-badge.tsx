import { Tooltip } from '@mantine/core';
import { ago } from '../../shared/i18n/staff-time.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useLivePicture } from '../../shared/live/staff-live-context.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import css from './live-badge.module.css';

/** Is the picture live, and if not, how old is it? Always in sight. */
export function LiveBadge() {
  const say = useSay();
  const { line, heardAt } = useLivePicture();
  const now = useNow(5_000);
  const age = Math.max(now, heardAt) - heardAt;
  const old = line === 'live' || heardAt === 0 ? '' : ` · ${age < 60_000 ? say('frame.live.now') : say('frame.live.age', { ago: ago(heardAt, heardAt + age) })}`;
  return (
    <Tooltip label={say('frame.live.help')} multiline w={260}>
      <span className={css.badge} data-line={line} role="status"><span aria-hidden className={css.dot} />{say(`frame.live.${line}`)}<span className={css.age}>{old}</span></span>
    </Tooltip>
  );
}
