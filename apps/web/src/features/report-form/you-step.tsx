import { useSay } from '../../shared/i18n/citizen.js';
import { Choice } from '../../shared/ui/citizen-choice.js';
import { FieldError, LineField } from '../../shared/ui/citizen-field.js';
import type { FormValues, SetValues } from './values.js';

/** Step 4: a contact if one wants news, and what one agrees to. Every box is unticked until the sender ticks it. */
export function YouStep({ values, set, errors }: { values: FormValues; set: SetValues; errors: Readonly<Record<string, string>> }) {
  const say = useSay();
  const kind = values.contactKind;
  return (
    <>
      <p className="lead">{say('you.hint')}</p>
      <fieldset className="group">
        <legend>{say('you.how')}</legend>
        <Choice id="contact-none" type="radio" name="contact" label={say('you.none')} hint={say('you.noneHint')} checked={kind === 'none'} onChange={() => set({ contactKind: 'none', agreeContact: false })} />
        <Choice id="contact-email" type="radio" name="contact" label={say('you.email')} checked={kind === 'email'} onChange={() => set({ contactKind: 'email' })} />
        {kind === 'email' ? <div className="inset"><LineField id="email" type="email" inputMode="email" autoComplete="email" spellCheck={false} label={say('you.emailLabel')} hint={say('you.emailHint')} error={errors['email']} value={values.email} onChange={(email) => set({ email })} /></div> : null}
        <Choice id="contact-phone" type="radio" name="contact" label={say('you.phone')} checked={kind === 'phone'} onChange={() => set({ contactKind: 'phone' })} />
        {kind === 'phone' ? <div className="inset"><LineField id="phone" type="tel" inputMode="tel" autoComplete="tel" label={say('you.phoneLabel')} hint={say('you.phoneHint')} error={errors['phone']} value={values.phone} onChange={(phone) => set({ phone })} /></div> : null}
      </fieldset>
      <fieldset className="group">
        <legend>{say('you.agree')}</legend>
        {kind !== 'none' ? (
          <>
            <FieldError id="agree-contact" text={errors['agree-contact']} />
            <Choice id="agree-contact" type="checkbox" label={say('you.agreeContact')} hint={say('you.agreeContactHint')} checked={values.agreeContact} onChange={(agreeContact) => set({ agreeContact })} wrong={errors['agree-contact'] !== undefined} describedBy={errors['agree-contact'] ? 'agree-contact-error' : undefined} />
          </>
        ) : null}
        <Choice id="agree-publish" type="checkbox" label={say('you.agreePublish')} hint={say('you.agreePublishHint')} checked={values.agreePublish} onChange={(agreePublish) => set({ agreePublish })} />
      </fieldset>
    </>
  );
}
