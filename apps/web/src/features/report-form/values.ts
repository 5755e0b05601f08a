import type { ContactKind, Position, ProposalReply } from '#contract';

/** A category by its plain name. */
export type CategoryName = ProposalReply['categories'][number];

/** What the form holds while it is filled in. Photos live in their tray. */
export interface FormValues {
  text: string;
  /** What the text seems to be about, the likeliest first. */
  guesses: readonly CategoryName[];
  /** Code of the one that the sender confirmed; `none`: none of them; empty: nothing said. */
  category: string;
  districtCode: string;
  wardCode: string;
  street: string;
  landmark: string;
  position: Position | null;
  contactKind: ContactKind | 'none';
  email: string;
  phone: string;
  agreeContact: boolean;
  agreePublish: boolean;
}

export const emptyForm: FormValues = {
  text: '', guesses: [], category: '', districtCode: '', wardCode: '', street: '', landmark: '', position: null, contactKind: 'none', email: '', phone: '', agreeContact: false, agreePublish: false,
};

export type SetValues = (part: Partial<FormValues>) => void;

export const steps = ['text', 'place', 'photos', 'you', 'check'] as const;
export type Step = (typeof steps)[number];
