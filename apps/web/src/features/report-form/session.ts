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

function begin(): FormSession {
  const draft = readDraft();
  if (!draft) return { values: emptyForm, key: newKey(), tray: new PhotoTray(MAX_PHOTOS), savedAt: null, sealed: false, ended: false };
  const { savedAt, key, uploads, ...values } = draft;
  return { values: { ...emptyForm, ...values }, key, tray: new PhotoTray(MAX_PHOTOS, uploads), savedAt, sealed: false, ended: false };
}
