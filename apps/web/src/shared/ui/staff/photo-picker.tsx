import { Button, Loader, UnstyledButton } from '@mantine/core';
import { IconFileTypePdf, IconPaperclip, IconPhotoCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_PAGES, MAX_PHOTO_BYTES } from '#contract';
import { said } from '../../i18n/i18n.js';
import { useSay } from '../../i18n/staff.js';
import css from './photo-picker.module.css';
import type { Photos, PickedPhoto } from './use-photos.js';

const MB = 1024 * 1024;

/** Chooses photos (or takes them, on a phone) and PDF documents, and shows how each upload fares. */
export function PhotoPicker({ label, photos }: { label: string; photos: Photos }) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="group" aria-labelledby={id} className={css.picker}>
      <span id={id} className={css.label}>{label}</span>
      <span className={css.hint}>{say('desk.photos_hint', { count: photos.max, size: MAX_PHOTO_BYTES / MB, pages: MAX_DOCUMENT_PAGES, documentSize: MAX_DOCUMENT_BYTES / MB })}</span>
      {photos.items.length > 0 && (
        <ul className={css.items}>
          {photos.items.map((photo, i) => (
            <li key={photo.key} data-state={photo.state}>
              <Tile photo={photo} number={i + 1} />
              {photo.state === 'sending' && <span className={css.over}><Loader size="sm" role="img" aria-label={say('desk.photos_sending', { number: i + 1 })} /></span>}
              {photo.state === 'failed' && <UnstyledButton className={css.over} aria-label={say('desk.photos_again', { number: i + 1 })} onClick={() => photos.again(photo.key)}><IconRefresh size={20} /></UnstyledButton>}
              <UnstyledButton className={css.remove} aria-label={say('desk.photos_remove', { number: i + 1 })} onClick={() => photos.remove(photo.key)}><IconX size={14} /></UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {photos.items.map((photo, i) => photo.error && <p key={photo.key} role="alert" className={css.error}>{say('desk.photos_failed', { number: i + 1 })}: {photo.error.offline ? say('line.photo_waits') : `${said(photo.error.refusal.message)} ${said(photo.error.refusal.nextStep)}`}</p>)}
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,application/pdf" multiple hidden onChange={(e) => { photos.add([...(e.currentTarget.files ?? [])]); e.currentTarget.value = ''; }} />
      {photos.items.length < photos.max && <div><Button variant="default" leftSection={<IconPaperclip aria-hidden size={16} />} onClick={() => input.current?.click()}>{say('desk.photos_add')}</Button></div>}
    </div>
  );
}

function Tile({ photo, number }: { photo: PickedPhoto; number: number }) {
  const say = useSay();
  if (photo.preview !== null) return <img src={photo.preview} alt={say('ticket.photo_large', { number })} />;
  return (
    <span className={css.tile}>
      {photo.kind === 'document' ? <IconFileTypePdf aria-hidden size={24} /> : <IconPhotoCheck aria-hidden size={24} />}
      <span>{photo.kind === 'photo' ? say('desk.photos_kept', { number }) : photo.pages === null ? 'PDF' : say('desk.photos_pages', { count: photo.pages })}</span>
    </span>
  );
}
