import { SubmitInput, fieldIssues, type BodyOf, type Refusal, type routes } from '#contract';
import type { Say } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import type { Problem } from '../../shared/ui/citizen-error-summary.js';
import { photosHold, uploadIdsOf, type Photo } from '../../shared/ui/citizen-photos/photo-tray.js';
import type { FormValues, Step } from './values.js';

type Message = BodyOf<typeof routes.submit>;

/** The form as the server takes it. */
export function messageOf(values: FormValues, photos: readonly Photo[], key: string): Message {
  const { contactKind } = values;
  return {
    idempotencyKey: key,
    text: values.text,
    place: { areaCode: values.wardCode || values.districtCode || null, street: values.street, landmark: values.landmark, position: values.position },
    uploads: uploadIdsOf(photos),
    senderCategory: values.guesses.some(({ code }) => code === values.category) ? values.category : null,
    contact: contactKind === 'none' ? null : { kind: contactKind, value: values[contactKind] },
    consents: [...(contactKind !== 'none' && values.agreeContact ? ['contact_about_this_report' as const] : []), ...(values.agreePublish ? ['publish_masked' as const] : [])],
  };
}

/** Everything that still keeps the message from being sent, in the order of the form. */
export function problemsOf(values: FormValues, photos: readonly Photo[], key: string, say: Say): Problem[] {
  const result = SubmitInput.safeParse(messageOf(values, photos, key));
  const issues = result.success ? [] : result.error.issues.map(({ path, message }): Problem => ({ field: fieldOf(path.join('.'), values), message: issueWords(message) }));
  // An unticked box is looked for even where the contact itself is wrong: both are shown at once.
  if (values.contactKind !== 'none' && !values.agreeContact && !issues.some(({ field }) => field === 'agree-contact')) issues.push({ field: 'agree-contact', message: issueWords('consent_needed') });
  const hold = photosHold(photos);
  if (hold) issues.push({ field: 'photos', message: say(`photos.${hold}`) });
  return issues.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** The fields that a refusal of the server is about. */
export function problemsIn(refusal: Refusal, values: FormValues): Problem[] {
  const about = refusal.code === 'unknown_area' ? 'district' : refusal.code.startsWith('photo_') ? 'photos' : null;
  const named = (refusal.fields ?? []).map(({ path, message }) => ({ field: fieldOf(path, values), message: said(message) }));
  return named.length === 0 && about ? [{ field: about, message: `${said(refusal.message)} ${said(refusal.nextStep)}` }] : named;
}

/** The sentence for an issue that the contract names. */
function issueWords(issue: string): string {
  const words = fieldIssues[issue] ?? fieldIssues['not_right'];
  return words ? said(words) : issue;
}

const order = ['text', 'district', 'street', 'landmark', 'photos', 'email', 'phone', 'agree-contact'];
const stepsOfFields: Readonly<Record<string, Step>> = { text: 'text', district: 'place', street: 'place', landmark: 'place', photos: 'photos', email: 'you', phone: 'you', 'agree-contact': 'you' };

/** The step on which a field stands. */
export const stepOf = (field: string): Step => stepsOfFields[field] ?? 'text';

/** Id of the field for a path of the contract. */
function fieldOf(path: string, values: FormValues): string {
  if (path.startsWith('place.')) return path === 'place.street' ? 'street' : path === 'place.landmark' ? 'landmark' : 'district';
  if (path.startsWith('uploads')) return 'photos';
  if (path.startsWith('contact')) return values.contactKind === 'phone' ? 'phone' : 'email';
  return path.startsWith('consents') ? 'agree-contact' : 'text';
}
