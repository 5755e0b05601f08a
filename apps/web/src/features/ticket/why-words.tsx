import type { Reason } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './proposal-card.module.css';
import { because, pointsAtWords } from './reasons.js';
import { pointing, type Spot, useSpotlight } from './spot.js';

/** Why something is proposed. Where the reasons are words of the text, pointing at them, focusing or pressing them shows those alone. */
export function WhyWords({ reasons, spot, inText = false }: { reasons: readonly Reason[]; spot: Spot; /** Words of the text stand for it that no reason names. */ inText?: boolean }) {
  const say = useSay();
  const directory = useDirectory();
  const light = useSpotlight();
  const words = because(reasons, say, directory);
  if (words === '') return null;
  if (!inText && !reasons.some(pointsAtWords)) return <span className={css.why}>{words}</span>;
  return <button type="button" className={css.why} aria-pressed={light.pressed === spot} title={say('offer.show')} onClick={() => light.press(spot)} {...pointing(light, spot)}>{words}</button>;
}
