import { useState, type FormEvent } from 'react';
import { ChangeContactInput, fieldIssues, type ContactInput, type TrackingKey } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { Choice } from '../../shared/ui/citizen-choice.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { FieldError, LineField } from '../../shared/ui/citizen-field.js';

interface Props { keyOf: TrackingKey; kind: ContactInput['kind']; busy: boolean; change: (contact: ContactInput) => Promise<unknown>; back?: () => void }

/** Another contact, or the first. The box is unticked until its owner ticks it. */
export function ContactForm({ keyOf, kind: first, busy, change, back }: Props) {
  const say = useSay();
  const [kind, setKind] = useState(first);
  const [value, setValue] = useState('');
  const [agrees, setAgrees] = useState(false);
  const [errors, setErrors] = useState<{ value?: string; agrees?: string }>({});

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = ChangeContactInput.safeParse({ ...keyOf, contact: { kind, value }, consents: agrees ? ['contact_about_this_report'] : [] });
    const issues = checked.success ? [] : checked.error.issues;
    const about = (field: string) => issues.find((issue) => issue.path[0] === field)?.message;
    const words = (issue: string | undefined) => (issue === undefined ? undefined : said(fieldIssues[issue] ?? fieldIssues['not_right'] ?? { vi: issue, en: issue }));
    const found = { value: words(about('contact')), agrees: agrees ? undefined : words('consent_needed') };
    setErrors({ ...(found.value ? { value: found.value } : {}), ...(found.agrees ? { agrees: found.agrees } : {}) });
    if (found.value) return focusField('contact-value');
    if (found.agrees) return focusField('contact-agrees');
    if (checked.success && checked.data.contact !== null) void change(checked.data.contact);
  };

  return (
    <form className="stack-close" noValidate onSubmit={submit}>
      <fieldset className="group contact-kinds">
        <legend>{say('contact.give')}</legend>
        <Choice id="contact-by-email" type="radio" name="contact-kind" label={say('contact.email')} checked={kind === 'email'} onChange={() => setKind('email')} />
        <Choice id="contact-by-phone" type="radio" name="contact-kind" label={say('contact.phone')} checked={kind === 'phone'} onChange={() => setKind('phone')} />
      </fieldset>
      {kind === 'email'
        ? <LineField id="contact-value" type="email" inputMode="email" autoComplete="email" spellCheck={false} label={say('contact.emailLabel')} error={errors.value} value={value} onChange={setValue} />
        : <LineField id="contact-value" type="tel" inputMode="tel" autoComplete="tel" label={say('contact.phoneLabel')} error={errors.value} value={value} onChange={setValue} />}
      <FieldError id="contact-agrees" text={errors.agrees} />
      <Choice id="contact-agrees" type="checkbox" label={say('contact.agree')} checked={agrees} onChange={setAgrees} wrong={errors.agrees !== undefined} describedBy={errors.agrees ? 'contact-agrees-error' : undefined} />
      <div className="actions">
        <button className="button" type="submit" aria-disabled={busy}>{say('contact.send')}</button>
        {back ? <button className="button-quiet" type="button" onClick={back}>{say('contact.back')}</button> : null}
      </div>
    </form>
  );
}
