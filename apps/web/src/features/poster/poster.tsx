import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useSay } from '../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { QrCode } from '../receipt/qr-code.js';
import type { PosterFacts } from './poster-list.js';
import './poster.css';

/** A sheet for a wall: whoever scans it has the form open with the area chosen. */
export function PosterPage({ code, facts }: { code: string; facts: PosterFacts }) {
  const say = useSay();
  const district = facts.kind === 'ready' ? facts.facts.districts.find((d) => d.code === code || d.communes.some((c) => c.code === code)) : undefined;
  const commune = district?.communes.find((c) => c.code === code);
  const name = commune?.name ?? district?.name ?? '';
  useTabTitle(district ? say('poster.heading', { area: name }) : say('poster.title'));
  useEffect(() => () => { delete document.documentElement.dataset['print']; }, []);
  if (facts.kind === 'failed') return <article className="text-page stack"><PageHeading>{say('poster.title')}</PageHeading><p className="note note-warm" role="alert">{say('poster.failed')}</p></article>;
  if (facts.kind !== 'ready') return <div className="blank" />;
  if (!district) return <article className="text-page stack"><PageHeading>{say('poster.title')}</PageHeading><p className="note note-warm">{say('poster.unknown')}</p><p><Link href="/ap-phich">{say('poster.back')}</Link></p></article>;
  const link = `${location.origin}/?dia-ban=${code}`;
  const print = (paper: 'a4' | 'a5') => {
    document.documentElement.dataset['print'] = paper;
    window.print();
  };
  return (
    <div className="poster-page stack">
      <div className="row no-print">
        <Link className="button-quiet" href="/ap-phich">{say('poster.back')}</Link>
        <button type="button" className="button" onClick={() => print('a4')}><IconPrinter className="icon" aria-hidden />{say('poster.print')}</button>
        <button type="button" className="button-second" onClick={() => print('a5')}><IconPrinter className="icon" aria-hidden />{say('poster.print5')}</button>
      </div>
      <article className="poster">
        <p className="poster-by">{say('site.name')}<br />{say('poster.province')}</p>
        <PageHeading>{say('poster.heading', { area: name })}</PageHeading>
        {commune ? <p className="poster-district">{district.name}</p> : null}
        <p className="poster-sub">{say('poster.sub')}</p>
        <div className="poster-code"><QrCode text={link} label={say('poster.qr', { area: name })} /><p><strong>{say('poster.scan')}</strong><br />{say('poster.or')} <span className="poster-link">{link.replace(/^https?:\/\//, '')}</span></p></div>
        <p className="poster-free">{say('poster.free')}</p>
        <p className="poster-danger">{say('poster.danger')}</p>
      </article>
    </div>
  );
}
