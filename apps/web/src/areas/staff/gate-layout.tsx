import { type ReactNode, useEffect } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import css from './gate.module.css';
import { Preferences } from './preferences.js';

/** Page of somebody who is not signed in: a heading, one task, and the two preferences. */
export function GateLayout({ title, lead, demo, children }: { title: string; lead?: string; demo: boolean; children: ReactNode }) {
  const say = useSay();
  const product = say('frame.product');
  useEffect(() => { document.title = `${title} – ${product}`; }, [title, product]);
  return (
    <div className={css.gate}>
      <header>
        {demo && <p className={css.demo}>{say('frame.demo')}</p>}
        <div className={css.top}>
          <span className={css.product}>{product}</span>
          <Preferences />
        </div>
      </header>
      <main className={css.main}>
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
        {children}
        <div id="overlays" />
      </main>
    </div>
  );
}
