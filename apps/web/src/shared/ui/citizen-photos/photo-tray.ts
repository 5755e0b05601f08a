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
  /** It failed because the line was cut. */
  readonly offline: boolean;
}

/** The photos of one message: uploaded one after the other as they are chosen. Lives outside React, so that steps come and go around it. */
export class PhotoTray {
  #photos: readonly Photo[];
  #listeners = new Set<() => void>();
  #uploads = new Map<string, AbortController>();
  #busy = false;
  #count = 0;

  constructor(readonly max: number, uploadIds: readonly string[] = []) {
    this.#photos = uploadIds.slice(0, max).map((uploadId) => ({ id: this.#newId(), file: null, preview: null, state: 'done', percent: 100, uploadId, refusal: null, offline: false }));
  }

  readonly read = (): readonly Photo[] => this.#photos;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  /** Adds files as far as there is room. Answers how many found none. */
  add(files: readonly File[]): number {
    const room = this.max - this.#photos.length;
    const taken = files.slice(0, Math.max(0, room));
    this.#set([...this.#photos, ...taken.map((file): Photo => ({ id: this.#newId(), file, preview: URL.createObjectURL(file), state: 'waiting', percent: 0, uploadId: null, refusal: null, offline: false }))]);
    void this.#sendAll();
    return files.length - taken.length;
  }

  retry(id: string): void {
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
  }

  async #sendAll(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#waiting(); next; next = this.#waiting()) await this.#send(next);
    this.#busy = false;
  }

  async #send(photo: Photo): Promise<void> {
    if (!photo.file) return this.#change(photo.id, { state: 'failed' });
    const stop = new AbortController();
    this.#uploads.set(photo.id, stop);
    try {
      this.#change(photo.id, { state: 'preparing' });
      const [{ shrinkPhoto }, { uploadPhoto }] = await Promise.all([import('./shrink-photo.js'), import('./upload-photo.js')]);
      const small = await shrinkPhoto(photo.file);
      if (stop.signal.aborted) return;
      this.#change(photo.id, { state: 'sending' });
      const { uploadId } = await uploadPhoto(small, (percent) => this.#change(photo.id, { percent }), stop.signal);
      this.#change(photo.id, { state: 'done', percent: 100, uploadId });
    } catch (error) {
      if (!stop.signal.aborted) this.#change(photo.id, { state: 'failed', ...(error instanceof CallRefused ? { refusal: error.refusal, offline: error.offline } : { refusal: refusalOf('unavailable') }) });
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

/** Why these photos can't be sent along yet. */
export function photosHold(photos: readonly Photo[]): 'stillSending' | 'someFailed' | null {
  if (photos.some((photo) => photo.state === 'failed')) return 'someFailed';
  return photos.some((photo) => photo.state !== 'done') ? 'stillSending' : null;
}
