import type { ReactNode } from 'react';
import { useSay, type TextKey } from '../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';

/** A standing page: a title, a lead and sections. */
export function TextPage({ title, lead, children }: { title: TextKey; lead: TextKey; children: ReactNode }) {
  const say = useSay();
  useTabTitle(say(title));
  return <article className="text-page stack"><PageHeading>{say(title)}</PageHeading><p className="lead">{say(lead)}</p>{children}</article>;
}

/** One section; several lines become a list. */
export function Section({ title, lines }: { title: TextKey; lines: readonly TextKey[] }) {
  const say = useSay();
  return (
    <section className="stack-close">
      <h2>{say(title)}</h2>
      {lines.length === 1 ? lines.map((line) => <p key={line}>{say(line)}</p>) : <ul>{lines.map((line) => <li key={line}>{say(line)}</li>)}</ul>}
    </section>
  );
}
