import type { ContactKind, Position } from '#contract';

/** What the form holds while it is filled in. Photos live in their tray. */
export interface FormValues {
  text: string;
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
  text: '', districtCode: '', wardCode: '', street: '', landmark: '', position: null, contactKind: 'none', email: '', phone: '', agreeContact: false, agreePublish: false,
};

export type SetValues = (part: Partial<FormValues>) => void;

export const steps = ['text', 'place', 'photos', 'you', 'check'] as const;
export type Step = (typeof steps)[number];
