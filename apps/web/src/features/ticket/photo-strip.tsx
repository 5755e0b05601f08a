import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { type PhotoRef, routes } from '#contract';
import { pathOf } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './photo-strip.module.css';

const PhotoViewer = lazy(() => import('./photo-viewer.js'));

/** Photos and pages of documents of a message; pressing one opens it large. */
export function PhotoStrip({ ticketId, photos }: { ticketId: string; photos: readonly PhotoRef[] }) {
  const say = useSay();
  const [open, setOpen] = useState<number | null>(null);
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  if (photos.length === 0) return null;
  const source = (photo: PhotoRef) => pathOf(routes.photo, { id: ticketId, photoId: photo.id });
  return (
    <>
      <ul className={css.strip}>
        {photos.map((photo, i) => (
          <li key={photo.id}>
            {failed.has(photo.id) ? <span className={css.failed}>{say('ticket.photo_failed', { number: i + 1 })}</span> : (
              <UnstyledButton className={css.photo} aria-label={photo.page === null ? say('ticket.photo', { number: i + 1 }) : say('ticket.page', { page: photo.page })} data-page={photo.page ?? undefined} onClick={() => setOpen(i)}>
                <img src={source(photo)} alt="" width={photo.width} height={photo.height} loading="lazy" onError={() => setFailed((before) => new Set(before).add(photo.id))} />
                {photo.page !== null && <span className={css.page} aria-hidden>{say('ticket.page_short', { page: photo.page })}</span>}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
      {open !== null && <Suspense fallback={null}><PhotoViewer photos={photos.map((photo) => ({ source: source(photo), width: photo.width, height: photo.height }))} at={open} close={() => setOpen(null)} /></Suspense>}
    </>
  );
}
