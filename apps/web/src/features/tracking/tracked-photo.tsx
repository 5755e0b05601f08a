import { IconPhotoOff, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { routes, type PhotoRef, type TrackingKey } from '#contract';
import { callForBytes } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';

/** Photos of a report or an answer, and pages of its documents. Their bytes are asked for with the key in the body, so that no address shows it. */
export function TrackedPhotos({ keyOf, photos }: { keyOf: TrackingKey; photos: readonly PhotoRef[] }) {
  if (photos.length === 0) return null;
  return <ul className="tracked-photos">{photos.map((photo, index) => <li key={photo.id}><TrackedPhoto keyOf={keyOf} photo={photo} n={index + 1} /></li>)}</ul>;
}

function TrackedPhoto({ keyOf: { code, secret }, photo, n }: { keyOf: TrackingKey; photo: PhotoRef; n: number }) {
  const say = useSay();
  const name = photo.page === null ? say('track.photo', { n }) : say('track.page', { page: photo.page });
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const large = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    let made = '';
    callForBytes(routes.trackPhoto, { body: { code, secret, photoId: photo.id }, signal: stop.signal }).then(
      (bytes) => {
        made = URL.createObjectURL(bytes);
        if (stop.signal.aborted) URL.revokeObjectURL(made);
        else setAddress(made);
      },
      () => { if (!stop.signal.aborted) setFailed(true); },
    );
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [code, secret, photo.id, round]);

  if (failed) {
    return (
      <button type="button" className="tracked-photo lost" onClick={() => { setFailed(false); setRound(round + 1); }}>
        <IconPhotoOff className="icon" aria-hidden /><span>{say('track.photoFailed')}. <u>{say('site.retry')}</u></span>
      </button>
    );
  }
  if (!address) return <div className="tracked-photo blank" />;
  return (
    <>
      <button type="button" className="tracked-photo" onClick={() => large.current?.showModal()} data-page={photo.page ?? undefined} aria-label={photo.page === null ? say('track.photoOpen', { n }) : say('track.pageOpen', { page: photo.page })}>
        <img src={address} width={photo.width} height={photo.height} alt="" />
        {photo.page !== null && <span aria-hidden>{name}</span>}
      </button>
      <dialog className="large-photo" ref={large} aria-label={name}>
        <form method="dialog"><button className="button-second"><IconX className="icon" aria-hidden />{say('site.close')}</button></form>
        <img src={address} width={photo.width} height={photo.height} alt={name} />
      </dialog>
    </>
  );
}
