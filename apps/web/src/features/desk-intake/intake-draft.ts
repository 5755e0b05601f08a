import type { ContactKind, DeskSubmitInput } from '#contract';

export interface IntakeDraft {
  channel: DeskSubmitInput['channel'];
  text: string;
  areaCode: string | null;
  street: string;
  landmark: string;
  contactKind: ContactKind | 'none';
  contact: string;
  consent: boolean;
  /** Made once for one message, so that sending twice gives one ticket. */
  key: string;
}

export const emptyDraft = (channel: DeskSubmitInput['channel']): IntakeDraft => ({ channel, text: '', areaCode: null, street: '', landmark: '', contactKind: 'none', contact: '', consent: false, key: crypto.randomUUID() });

/** The draft as the route takes it. */
export function inputOf(draft: IntakeDraft, uploads: string[]): DeskSubmitInput {
  return {
    idempotencyKey: draft.key,
    channel: draft.channel,
    text: draft.text,
    place: { areaCode: draft.areaCode, street: draft.street, landmark: draft.landmark },
    uploads,
    contact: draft.contactKind === 'none' ? null : { kind: draft.contactKind, value: draft.contact },
    consents: draft.contactKind !== 'none' && draft.consent ? ['contact_about_this_report'] : [],
  };
}

export type IntakeField = 'text' | 'contact' | 'consent';

/** What is missing before it is worth asking the server. */
export function missing(draft: IntakeDraft): Partial<Record<IntakeField, true>> {
  return {
    ...(/[\p{L}\p{N}]/u.test(draft.text) ? {} : { text: true as const }),
    ...(draft.contactKind !== 'none' && draft.contact.trim() === '' ? { contact: true as const } : {}),
    ...(draft.contactKind !== 'none' && !draft.consent ? { consent: true as const } : {}),
  };
}
