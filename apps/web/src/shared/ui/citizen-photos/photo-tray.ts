import { refusalOf, type Refusal } from '#contract';
import { CallRefused } from '../../api/call.js';

export interface Photo {
  readonly id: string;
  readonly file: File | null;
  /** Address of a small picture of it; null for photos kept from an earlier visit. */
  readonly preview: string | null;
  readonly state: 'waiting' | 'preparing' | 'sending' | 'done' | 'failed';
  readonly percent: number;
  readonly uploadId: string | null;
  readonly refusal: Refusal | null;
  /** The line was cut while it was on its way. */
  readonly offline: boolean;
}

/** Between two tries after a broken line, the last one again and again. */
const pauses = [2_000, 5_000, 10_000, 20_000];
/** After some twenty minutes it is left to the sender. */
const TRIES = 60;
const fetchTools = () => Promise.all([import('./shrink-photo.js'), import('./upload-photo.js')]).catch(() => { throw new CallRefused(refusalOf('unavailable'), 0, true); });

/**
 * The photos of one message: uploaded one after the other as they are chosen. What a broken line stopped goes on by itself once the line is back.
 * Lives outside React, so that steps come and go around it.
 */
export class PhotoTray {
  #photos: readonly Photo[];
  #listeners = new Set<() => void>();
  #uploads = new Map<string, AbortController>();
  #busy = false;
  #count = 0;
  #tries = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly max: number, uploadIds: readonly string[] = []) {
    this.#photos = uploadIds.slice(0, max).map((uploadId) => ({ id: this.#newId(), file: null, preview: null, state: 'done', percent: 100, uploadId, refusal: null, offline: false }));
  }

  readonly read = (): readonly Photo[] => this.#photos;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  /** Fetches what uploading needs: it must not be missing once the line is cut. */
  readonly fetchAhead = (): void => void fetchTools().catch(() => undefined);

  /** Adds files as far as there is room. Answers how many found none. */
  add(files: readonly File[]): number {
    const room = this.max - this.#photos.length;
    const taken = files.slice(0, Math.max(0, room));
    this.#set([...this.#photos, ...taken.map((file): Photo => ({ id: this.#newId(), file, preview: URL.createObjectURL(file), state: 'waiting', percent: 0, uploadId: null, refusal: null, offline: false }))]);
    this.#tries = 0;
    void this.#sendAll();
    return files.length - taken.length;
  }

  retry(id: string): void {
    this.#tries = 0;
    this.#change(id, { state: 'waiting', percent: 0, refusal: null, offline: false });
    void this.#sendAll();
  }

  remove(id: string): void {
    this.#uploads.get(id)?.abort();
    const photo = this.#photos.find((one) => one.id === id);
    if (photo?.preview) URL.revokeObjectURL(photo.preview);
    this.#set(this.#photos.filter((one) => one.id !== id));
  }

  clear(): void {
    for (const photo of this.#photos) this.remove(photo.id);
    this.#wait(false);
  }

  async #sendAll(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#waiting(); next; next = this.#waiting()) await this.#send(next);
    this.#busy = false;
    if (this.#cut().length === 0) this.#tries = 0;
    this.#wait(this.#cut().length > 0 && this.#tries < TRIES);
  }

  #cut(): readonly Photo[] {
    return this.#photos.filter((photo) => photo.state === 'failed' && photo.offline);
  }

  /** Tries again after a while, and at once when the device has a network again. */
  #wait(on: boolean): void {
    clearTimeout(this.#later);
    window.removeEventListener('online', this.#again);
    if (!on) return;
    this.#later = setTimeout(this.#again, pauses[Math.min(this.#tries, pauses.length - 1)]);
    window.addEventListener('online', this.#again);
  }

  readonly #again = (): void => {
    this.#wait(false);
    this.#tries += 1;
    for (const photo of this.#cut()) this.#change(photo.id, { state: 'waiting', percent: 0 });
    void this.#sendAll();
  };

  async #send(photo: Photo): Promise<void> {
    if (!photo.file) return this.#change(photo.id, { state: 'failed' });
    const stop = new AbortController();
    this.#uploads.set(photo.id, stop);
    try {
      this.#change(photo.id, { state: 'preparing' });
      const [{ shrinkPhoto }, { uploadPhoto }] = await fetchTools();
      const small = await shrinkPhoto(photo.file);
      if (stop.signal.aborted) return;
      this.#change(photo.id, { state: 'sending' });
      const { uploadId } = await uploadPhoto(small, (percent) => this.#change(photo.id, { percent }), stop.signal);
      this.#change(photo.id, { state: 'done', percent: 100, uploadId, refusal: null, offline: false });
    } catch (error) {
      if (!stop.signal.aborted) this.#change(photo.id, { state: 'failed', percent: 0, ...(error instanceof CallRefused ? { refusal: error.refusal, offline: error.offline } : { refusal: refusalOf('unavailable') }) });
    } finally {
      this.#uploads.delete(photo.id);
    }
  }

  #waiting(): Photo | undefined {
    return this.#photos.find((photo) => photo.state === 'waiting');
  }

  #newId(): string {
    return `photo-${++this.#count}`;
  }

  #change(id: string, part: Partial<Photo>): void {
    this.#set(this.#photos.map((photo) => (photo.id === id ? { ...photo, ...part } : photo)));
  }

  #set(photos: readonly Photo[]): void {
    this.#photos = photos;
    for (const listener of this.#listeners) listener();
  }
}

/** Ids of the photos that have arrived. */
export const uploadIdsOf = (photos: readonly Photo[]): string[] => photos.flatMap((photo) => (photo.uploadId ? [photo.uploadId] : []));

/** Stopped by a broken line, until something moves again. */
export const isCutOff = ({ offline, state, percent }: Photo): boolean => offline && state !== 'done' && percent === 0;

/** Why these photos can't be sent along yet. */
export function photosHold(photos: readonly Photo[]): 'stillSending' | 'someFailed' | null {
  if (photos.some((photo) => photo.state === 'failed' || isCutOff(photo))) return 'someFailed';
  return photos.some((photo) => photo.state !== 'done') ? 'stillSending' : null;
}
