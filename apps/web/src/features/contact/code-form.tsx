import { useState, type FormEvent } from 'react';
import type { Refusal, SenderContact } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { LineField } from '../../shared/ui/citizen-field.js';

interface Props { contact: SenderContact; busy: boolean; refusal: Refusal | null; confirm: (code: string) => Promise<Refusal | null> }

const ID = 'one-time-code';

/** The six digits that came by message. */
export function CodeForm({ contact, busy, refusal, confirm }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [short, setShort] = useState(false);
  const wrong = refusal?.code === 'code_wrong' ? refusal : null;
  const left = wrong?.facts?.['left'];
  const error = short ? say('contact.needDigits') : wrong ? `${said(wrong.message)} ${said(wrong.nextStep)}${typeof left === 'number' ? ` ${say('contact.left', { count: left })}` : ''}` : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const incomplete = typed.replace(/\D/g, '').length !== 6;
    setShort(incomplete);
    if (incomplete || (await confirm(typed)) !== null) focusField(ID);
  };

  return (
    <form className="stack-close contact-code" noValidate onSubmit={(event) => void submit(event)}>
      <LineField id={ID} inputMode="numeric" autoComplete="one-time-code" maxLength={12} label={say('contact.code')} hint={contact.codeUntil === null ? undefined : say('contact.until', { time: timeOfDay(contact.codeUntil) })} error={error} value={typed} onChange={setTyped} />
      <div className="actions"><button className="button" type="submit" aria-disabled={busy}>{say('contact.confirm')}</button></div>
    </form>
  );
}
