import { MAX_PHOTOS } from '#contract';
import { newKey } from '../../shared/ui/citizen-key.js';
import { PhotoTray } from '../../shared/ui/citizen-photos/photo-tray.js';
import { readDraft } from './draft.js';
import { emptyForm, type FormValues } from './values.js';

/** One message being written. */
export interface FormSession {
  values: FormValues;
  key: string;
  readonly tray: PhotoTray;
  /** When it was last kept on the device. */
  savedAt: string | null;
  /** It has read like a denunciation: nothing of it stays on the device until it is sent or thrown away. */
  sealed: boolean;
  /** Sent or thrown away: nothing of it may be kept any more. */
  ended: boolean;
  /** It was thrown away and brought back: to be kept again although nothing has changed. */
  readonly broughtBack: boolean;
}

let open: FormSession | null = null;

/** The message being written. It outlives the form's page, so that reading another page in between loses nothing. */
export function openSession(): FormSession {
  open ??= begin();
  return open;
}

/** Ends it, sent or thrown away. */
export function endSession(): void {
  if (open) open.ended = true;
  open?.tray.clear();
  open = null;
}

/** A message thrown away, still in this page's memory. `forget` does nothing once it was brought back. */
export interface Thrown { readonly bringBack: () => FormSession; readonly forget: () => void }

/** Throws it away. @returns how to bring it back; null where it is kept confidential and gone at once */
export function throwAway(): Thrown | null {
  const thrown = open;
  if (thrown === null || thrown.sealed) {
    endSession();
    return null;
  }
  thrown.ended = true;
  open = null;
  let back = false;
  return {
    bringBack: () => {
      back = true;
      endSession();
      open = { ...thrown, savedAt: null, ended: false, broughtBack: true };
      return open;
    },
    forget: () => { if (!back) thrown.tray.clear(); },
  };
}

function begin(): FormSession {
  const draft = readDraft();
  if (!draft) return { values: emptyForm, key: newKey(), tray: new PhotoTray(MAX_PHOTOS), savedAt: null, sealed: false, ended: false, broughtBack: false };
  const { savedAt, key, uploads, ...values } = draft;
  return { values: { ...emptyForm, ...values }, key, tray: new PhotoTray(MAX_PHOTOS, uploads), savedAt, sealed: false, ended: false, broughtBack: false };
}
