import { useEffect, useRef, useState } from 'react';
import { DocumentReply, MAX_DOCUMENT_BYTES, MAX_PHOTO_BYTES, refusalOf, routes, UploadReply } from '#contract';
import { CallRefused, refusalFrom } from '../../api/call.js';
import { useLineState } from '../../live/staff-live-context.js';
import { useDraft } from './draft.js';

/** A photo or a document (PDF). One that was uploaded before a reload has no file and no preview any more, only its upload id. */
export interface PickedPhoto { readonly key: string; readonly kind: 'photo' | 'document'; readonly file: File | null; readonly preview: string | null; readonly state: 'sending' | 'done' | 'failed'; readonly uploadId: string | null; /** Of a document. */ readonly pages: number | null; readonly error: CallRefused | null }
export interface Photos { readonly items: readonly PickedPhoto[]; readonly max: number; add(files: readonly File[]): void; again(key: string): void; remove(key: string): void; clear(): void }

export const uploadedIds = (items: readonly PickedPhoto[]): string[] => items.flatMap((photo) => photo.uploadId ?? []);

interface Kept { readonly uploadId: string; readonly kind: PickedPhoto['kind']; readonly pages: number | null; readonly at: number }

const PATIENCE_MS = 60_000;
/** Its pages are rendered before the reply comes. */
const DOCUMENT_PATIENCE_MS = 120_000;
/** Between two tries after a broken line, and how many while the line seems whole. */
const PAUSE_MS = 2_000;
const TRIES = 3;
/** The server keeps what no form has claimed for a day. */
const KEPT_MS = 23 * 3_600_000;

const isPdf = (file: File) => file.type === 'application/pdf' || (file.type === '' && /\.pdf$/i.test(file.name));

async function upload(file: File, kind: PickedPhoto['kind']): Promise<{ uploadId: string; pages: number | null }> {
  const [route, most, field] = kind === 'photo' ? [routes.upload, MAX_PHOTO_BYTES, 'photo'] as const : [routes.document, MAX_DOCUMENT_BYTES, 'document'] as const;
  if (file.size === 0) throw new CallRefused(refusalOf(kind === 'photo' ? 'photo_empty' : 'document_unreadable'), 422);
  if (file.size > most) throw new CallRefused(refusalOf(kind === 'photo' ? 'photo_too_large' : 'document_too_large'), 413);
  const form = new FormData();
  // The file's own name stays on the device.
  form.set(field, file, field);
  const response = await fetch(route.path, { method: route.method, body: form, credentials: 'same-origin', signal: AbortSignal.timeout(kind === 'photo' ? PATIENCE_MS : DOCUMENT_PATIENCE_MS) }).catch(() => { throw new CallRefused(refusalOf('unavailable'), 0, true); });
  if (!response.ok) throw await refusalFrom(response);
  const reply: unknown = await response.json();
  return kind === 'photo' ? { uploadId: UploadReply.parse(reply).uploadId, pages: null } : DocumentReply.parse(reply);
}

const picked = (file: File): PickedPhoto => {
  const kind = isPdf(file) ? 'document' : 'photo';
  return { key: crypto.randomUUID(), kind, file, preview: kind === 'photo' ? URL.createObjectURL(file) : null, state: 'sending', uploadId: null, pages: null, error: null };
};
const restored = ({ uploadId, kind, pages }: Kept): PickedPhoto => ({ key: uploadId, kind, file: null, preview: null, state: 'done', uploadId, pages, error: null });
const release = ({ preview }: PickedPhoto) => { if (preview !== null) URL.revokeObjectURL(preview); };

/**
 * Photos and documents that are uploaded while the rest is still being written. What is uploaded belongs to the draft: it is there again after a reload.
 * @param draft key of the draft whose files these are, as for `useDraft`
 */
export function usePhotos(max: number, draft: string): Photos {
  const kept = useDraft<{ files: readonly Kept[] }>(`${draft}/files`, { files: [] });
  const [items, setItems] = useState<readonly PickedPhoto[]>(() => kept.value.files.filter(({ at }) => Date.now() - at < KEPT_MS).slice(0, max).map(restored));
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => () => latest.current.forEach(release), []);
  const line = useLineState();
  const tries = useRef(new Map<string, number>());
  const change = (key: string, to: Partial<PickedPhoto>) => setItems((all) => all.map((photo) => (photo.key === key ? { ...photo, ...to } : photo)));
  const send = (key: string, file: File, kind: PickedPhoto['kind']) => {
    upload(file, kind).then(
      (done) => change(key, { state: 'done', ...done, error: null }),
      (error: unknown) => change(key, { state: 'failed', error: error instanceof CallRefused ? error : new CallRefused(refusalOf('unavailable'), 0) }),
    );
  };
  const { set: keep, clear: forget, value: { files } } = kept;
  useEffect(() => {
    const ids = uploadedIds(items);
    if (ids.join() === files.map(({ uploadId }) => uploadId).join()) return;
    if (ids.length === 0) return forget();
    const known = new Map(files.map((file) => [file.uploadId, file]));
    keep({ files: items.flatMap(({ uploadId, kind, pages }) => (uploadId === null ? [] : [known.get(uploadId) ?? { uploadId, kind, pages, at: Date.now() }])) });
  }, [items, files, keep, forget]);
  useEffect(() => {
    if (line !== 'live') { tries.current.clear(); return; }
    const cut = items.filter(({ key, state, error }) => state === 'failed' && error?.offline === true && (tries.current.get(key) ?? 0) < TRIES);
    if (cut.length === 0) return;
    const timer = setTimeout(() => {
      for (const { key, file, kind } of cut) {
        if (file === null) continue;
        tries.current.set(key, (tries.current.get(key) ?? 0) + 1);
        change(key, { state: 'sending', error: null });
        send(key, file, kind);
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [line, items]);
  return {
    items, max,
    add(chosen) {
      const added = chosen.slice(0, max - items.length).map(picked);
      setItems((all) => [...all, ...added]);
      for (const { key, file, kind } of added) if (file !== null) send(key, file, kind);
    },
    again(key) {
      const photo = items.find((p) => p.key === key);
      if (!photo?.file) return;
      change(key, { state: 'sending', error: null });
      send(key, photo.file, photo.kind);
    },
    remove(key) {
      setItems((all) => all.filter((photo) => { if (photo.key === key) release(photo); return photo.key !== key; }));
    },
    clear() {
      items.forEach(release);
      setItems([]);
      forget();
    },
  };
}
