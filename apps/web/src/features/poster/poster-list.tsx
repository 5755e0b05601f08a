import { useState } from 'react';
import { Link } from 'wouter';
import type { PublicFacts } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { LineField } from '../../shared/ui/citizen-field.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import './poster.css';

export type PosterFacts = { kind: 'loading' | 'failed' } | { kind: 'ready'; facts: PublicFacts };

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Every ward and district, each with a poster to print. */
export function PosterList({ facts, onRetry }: { facts: PosterFacts; onRetry: () => void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  useTabTitle(say('poster.title'));
  const words = fold(typed.trim());
  const found = facts.kind === 'ready' ? facts.facts.districts.map((d) => ({ ...d, communes: d.communes.filter((c) => words === '' || fold(`${c.name} ${d.name}`).includes(words)) })).filter((d) => d.communes.length > 0 || fold(d.name).includes(words)) : [];
  return (
    <article className="text-page stack">
      <PageHeading>{say('poster.title')}</PageHeading>
      <p className="lead">{say('poster.lead')}</p>
      {facts.kind === 'failed' ? <div className="note note-warm" role="alert"><p>{say('poster.failed')}</p><div><button type="button" className="button-second button-small" onClick={onRetry}>{say('site.retry')}</button></div></div> : null}
      <LineField id="find-area" type="search" label={say('poster.find')} value={typed} onChange={setTyped} autoComplete="off" />
      {facts.kind === 'ready' && found.length === 0 ? <p className="soft" role="status">{say('poster.none')}</p> : null}
      {found.map((district) => (
        <section key={district.code} className="stack-close">
          <h2>{district.name}</h2>
          <ul className="poster-areas">
            <li><Link href={`/ap-phich/${district.code}`}>{say('poster.whole', { district: district.name })}</Link></li>
            {district.communes.map((c) => <li key={c.code}><Link href={`/ap-phich/${c.code}`}>{c.name}</Link></li>)}
          </ul>
        </section>
      ))}
    </article>
  );
}
