import { ActionIcon, Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { type AreaId, areas, hasArea } from '../../features/session/home.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useMe } from '../../shared/ui/staff/me.js';
import css from './area-nav.module.css';

/** The areas that this person's permissions open. */
export function AreaNav() {
  const say = useSay();
  const me = useMe();
  const [at, go] = useLocation();
  const failing = hasArea(me, 'rules') ? me.failingRules : 0;
  const open = areas.filter((area) => hasArea(me, area.id));
  return (
    <>
      <nav aria-label={say('frame.areas')} className={css.nav}>
        {open.map((area) => <Link key={area.id} href={area.path} className={css.area} aria-current={at.startsWith(area.path) ? 'page' : undefined}>{say(`frame.area.${area.id}`)}<AreaMark area={area.id} /></Link>)}
      </nav>
      <div className={css.small}>
        <Menu position="bottom-start">
          <Menu.Target><ActionIcon variant="subtle" size={44} aria-label={failing === 0 ? say('frame.areas') : `${say('frame.areas')} (${say('rules.mark.nav', { count: failing })})`}><IconMenu2 size={22} />{failing > 0 && <span aria-hidden className={css.mark} data-count={failing} />}</ActionIcon></Menu.Target>
          <Menu.Dropdown>{open.map((area) => <Menu.Item key={area.id} aria-current={at.startsWith(area.path) ? 'page' : undefined} onClick={() => go(area.path)}>{say(`frame.area.${area.id}`)}<AreaMark area={area.id} /></Menu.Item>)}</Menu.Dropdown>
        </Menu>
      </div>
    </>
  );
}

/** A red mark with its number: something in this area fails until a person sees to it. */
function AreaMark({ area }: { area: AreaId }) {
  const say = useSay();
  const { failingRules } = useMe();
  if (area !== 'rules' || failingRules === 0) return null;
  return <> <span aria-hidden className={css.mark} data-count={failingRules} title={say('rules.mark.nav', { count: failingRules })} /><span className="visually-hidden">({say('rules.mark.nav', { count: failingRules })})</span></>;
}
