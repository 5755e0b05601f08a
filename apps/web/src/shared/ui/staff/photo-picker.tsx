import { Button, Loader, UnstyledButton } from '@mantine/core';
import { IconCamera, IconRefresh, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_PHOTO_BYTES, refusalOf, routes, UploadReply } from '#contract';
import { CallRefused, refusalFrom } from '../../api/call.js';
import { said } from '../../i18n/i18n.js';
import { useSay } from '../../i18n/staff.js';
import { useLivePicture } from '../../live/staff-live-context.js';
import css from './photo-picker.module.css';

export interface PickedPhoto { readonly key: string; readonly file: File; readonly preview: string; readonly state: 'sending' | 'done' | 'failed'; readonly uploadId: string | null; readonly error: CallRefused | null }
export interface Photos { readonly items: readonly PickedPhoto[]; readonly max: number; add(files: readonly File[]): void; again(key: string): void; remove(key: string): void; clear(): void }

export const uploadedIds = (items: readonly PickedPhoto[]): string[] => items.flatMap((photo) => photo.uploadId ?? []);

const PATIENCE_MS = 60_000;
/** Between two tries after a broken line, and how many while the line seems whole. */
const PAUSE_MS = 2_000;
const TRIES = 3;

async function upload(file: File): Promise<string> {
  if (file.size === 0) throw new CallRefused(refusalOf('photo_empty'), 422);
  if (file.size > MAX_PHOTO_BYTES) throw new CallRefused(refusalOf('photo_too_large'), 413);
  const form = new FormData();
  form.set('photo', file);
  const response = await fetch(routes.upload.path, { method: routes.upload.method, body: form, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => { throw new CallRefused(refusalOf('unavailable'), 0, true); });
  if (!response.ok) throw await refusalFrom(response);
  return UploadReply.parse(await response.json()).uploadId;
}

/** Photos that are uploaded while the rest is still being written. */
export function usePhotos(max: number): Photos {
  const [items, setItems] = useState<readonly PickedPhoto[]>([]);
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => () => { for (const photo of latest.current) URL.revokeObjectURL(photo.preview); }, []);
  const change = (key: string, to: Partial<PickedPhoto>) => setItems((all) => all.map((photo) => (photo.key === key ? { ...photo, ...to } : photo)));
  const { line } = useLivePicture();
  const tries = useRef(new Map<string, number>());
  const send = (key: string, file: File) => {
    upload(file).then(
      (uploadId) => change(key, { state: 'done', uploadId, error: null }),
      (error: unknown) => change(key, { state: 'failed', error: error instanceof CallRefused ? error : new CallRefused(refusalOf('unavailable'), 0) }),
    );
  };
  useEffect(() => {
    if (line !== 'live') { tries.current.clear(); return; }
    const cut = items.filter(({ key, state, error }) => state === 'failed' && error?.offline === true && (tries.current.get(key) ?? 0) < TRIES);
    if (cut.length === 0) return;
    const timer = setTimeout(() => {
      for (const { key, file } of cut) {
        tries.current.set(key, (tries.current.get(key) ?? 0) + 1);
        change(key, { state: 'sending', error: null });
        send(key, file);
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [line, items]);
  return {
    items, max,
    add(files) {
      const added = files.slice(0, max - items.length).map((file): PickedPhoto => ({ key: crypto.randomUUID(), file, preview: URL.createObjectURL(file), state: 'sending', uploadId: null, error: null }));
      setItems((all) => [...all, ...added]);
      for (const photo of added) send(photo.key, photo.file);
    },
    again(key) {
      const photo = items.find((p) => p.key === key);
      if (!photo) return;
      change(key, { state: 'sending', error: null });
      send(key, photo.file);
    },
    remove(key) {
      const photo = items.find((p) => p.key === key);
      if (photo) URL.revokeObjectURL(photo.preview);
      setItems((all) => all.filter((p) => p.key !== key));
    },
    clear() {
      for (const photo of items) URL.revokeObjectURL(photo.preview);
      setItems([]);
    },
  };
}

/** Chooses photos (or takes them, on a phone) and shows how each upload fares. */
export function PhotoPicker({ label, photos }: { label: string; photos: Photos }) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="group" aria-labelledby={id} className={css.picker}>
      <span id={id} className={css.label}>{label}</span>
      <span className={css.hint}>{say('desk.photos_hint', { count: photos.max, size: MAX_PHOTO_BYTES / 1024 / 1024 })}</span>
      {photos.items.length > 0 && (
        <ul className={css.items}>
          {photos.items.map((photo, i) => (
            <li key={photo.key} data-state={photo.state}>
              <img src={photo.preview} alt={say('ticket.photo_large', { number: i + 1 })} />
              {photo.state === 'sending' && <span className={css.over}><Loader size="sm" role="img" aria-label={say('desk.photos_sending', { number: i + 1 })} /></span>}
              {photo.state === 'failed' && <UnstyledButton className={css.over} aria-label={say('desk.photos_again', { number: i + 1 })} onClick={() => photos.again(photo.key)}><IconRefresh size={20} /></UnstyledButton>}
              <UnstyledButton className={css.remove} aria-label={say('desk.photos_remove', { number: i + 1 })} onClick={() => photos.remove(photo.key)}><IconX size={14} /></UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {photos.items.map((photo, i) => photo.error && <p key={photo.key} role="alert" className={css.error}>{say('desk.photos_failed', { number: i + 1 })}: {photo.error.offline ? say('line.photo_waits') : `${said(photo.error.refusal.message)} ${said(photo.error.refusal.nextStep)}`}</p>)}
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp" multiple hidden onChange={(e) => { photos.add([...(e.currentTarget.files ?? [])]); e.currentTarget.value = ''; }} />
      {photos.items.length < photos.max && <div><Button variant="default" leftSection={<IconCamera aria-hidden size={16} />} onClick={() => input.current?.click()}>{say('desk.photos_add')}</Button></div>}
    </div>
  );
}
