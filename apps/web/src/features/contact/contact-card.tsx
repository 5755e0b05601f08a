import { IconBell, IconBellCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { SenderContact, TrackingKey } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import { CodeForm } from './code-form.js';
import { ContactForm } from './contact-form.js';
import { useContact } from './use-contact.js';
import './contact.css';

interface Props { keyOf: TrackingKey; contact: SenderContact | null; /** May be given or changed. */ mayChange: boolean; onContact: (contact: SenderContact | null) => void }

/** How the sender gets news: the code to enter, another contact, or none. Nothing here keeps the report from being handled. */
export function ContactCard({ keyOf, contact, mayChange, onContact }: Props) {
  const say = useSay();
  const [other, setOther] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, refusal, news, confirm, resend, change, drop } = useContact(keyOf, contact, onContact);
  const words = news === null ? '' : say(`contact.${news}`, { to: contact?.shown ?? '' });
  useEffect(() => {
    if (words === '') return;
    announce(words);
    heading.current?.focus();
  }, [words]);
  if (contact === null && !mayChange && news === null) return null;

  const refused = refusal !== null && refusal.code !== 'code_wrong' ? <RefusalNote refusal={refusal} /> : null;
  const Icon = contact?.confirmed ? IconBellCheck : IconBell;
  const frame = (title: string, inside: React.ReactNode) => (
    <section className="card stack-close contact-card no-print" aria-labelledby="contact-title">
      <h2 id="contact-title" ref={heading} tabIndex={-1}><Icon className="icon" aria-hidden />{title}</h2>
      {words === '' ? null : <p className="contact-news">{words}</p>}
      {refused}
      {inside}
    </section>
  );
  const give = <ContactForm keyOf={keyOf} kind={contact?.kind ?? 'email'} busy={busy} change={async (next) => { if ((await change(next)) === null) setOther(false); }} {...(other ? { back: () => setOther(false) } : {})} />;

  if (contact?.confirmed) return frame(say('contact.title'), news === 'confirmedNow' ? null : <p>{say('contact.confirmed', { to: contact.shown })}</p>);
  if (contact === null) {
    return frame(say('contact.title'), mayChange ? (other ? give : <div className="actions"><button type="button" className="button-second" onClick={() => setOther(true)}>{say('contact.give')}</button></div>) : null);
  }
  if (other) return frame(say('contact.title'), <><p>{say('contact.giveHint')}</p>{give}</>);
  const out = contact.codeUntil !== null;
  const told = !contact.reachable ? 'contact.unreached' : !out ? 'contact.expired' : contact.kind === 'email' ? 'contact.sentEmail' : 'contact.sentPhone';
  return frame(say('contact.confirmTitle'), (
    <>
      <p>{say(told, { to: contact.shown })}</p>
      {out ? <CodeForm key={contact.codeUntil} contact={contact} busy={busy} refusal={refusal} confirm={confirm} /> : null}
      <p className="soft small">{out && contact.kind === 'email' ? `${say('contact.look')} ` : ''}{say('contact.without')}</p>
      <div className="contact-ways">
        {contact.codesLeft > 0 ? <button type="button" className={out ? 'button-quiet' : 'button'} aria-disabled={busy} onClick={() => void resend()}>{say('contact.again')}</button> : null}
        {mayChange ? <button type="button" className="button-quiet" onClick={() => setOther(true)}>{say('contact.other')}</button> : null}
        {mayChange ? <button type="button" className="button-quiet" aria-disabled={busy} onClick={() => void drop()}>{say('contact.none')}</button> : null}
      </div>
    </>
  ));
}
