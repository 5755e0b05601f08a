import { IconCamera, IconCheck, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import '../../i18n/citizen-steps.js';
import { useSay } from '../../i18n/citizen.js';
import { said } from '../../i18n/i18n.js';
import { announce } from '../citizen-announcer.js';
import { FieldError } from '../citizen-field.js';
import { PhotoThumb } from './photo-thumb.js';
import { isCutOff, type Photo, type PhotoTray } from './photo-tray.js';
import './photo-picker.css';

interface Props { id: string; tray: PhotoTray; error?: string | undefined }

/** Chooses photos and shows each on its way. */
export function PhotoPicker({ id, tray, error }: Props) {
  const say = useSay();
  const photos = useSyncExternalStore(tray.subscribe, tray.read);
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(0);
  const done = photos.filter((photo) => photo.state === 'done').length;
  const room = photos.length < tray.max;
  useEffect(() => tray.fetchAhead(), [tray]);

  useEffect(() => {
    if (photos.length > 0 && photos.every((photo) => photo.state === 'done' || photo.state === 'failed')) announce(say('photos.announce', { done, all: photos.length }));
  }, [done, photos, say]);

  const remove = (photo: Photo) => {
    tray.remove(photo.id);
    setLeft(0);
    input.current?.focus();
  };

  return (
    <div className="photos">
      <FieldError id={id} text={error} />
      {photos.length > 0 ? (
        <ol className="photo-list">
          {photos.map((photo, index) => <PhotoRow key={photo.id} photo={photo} n={index + 1} onRetry={() => tray.retry(photo.id)} onRemove={() => remove(photo)} />)}
        </ol>
      ) : null}
      <div className={room ? 'photo-add' : 'photo-add full'}>
        <input
          ref={input} id={id} className="for-readers" type="file" accept="image/jpeg,image/png,image/webp" multiple aria-disabled={!room} aria-describedby={error ? `${id}-error` : undefined}
          onClick={(event) => { if (!room) event.preventDefault(); }}
          onChange={(event) => { setLeft(tray.add([...(event.target.files ?? [])])); event.target.value = ''; }}
        />
        <label htmlFor={id}>
          <IconCamera className="icon" aria-hidden />
          <span><strong>{room ? say(photos.length === 0 ? 'photos.add' : 'photos.more') : say('photos.full', { max: tray.max })}</strong>{room ? <span className="hint">{say('photos.addHint')}</span> : null}</span>
        </label>
      </div>
      {left > 0 ? <p className="field-error" role="alert">{say('photos.tooMany', { max: tray.max })}</p> : null}
    </div>
  );
}

function PhotoRow({ photo, n, onRetry, onRemove }: { photo: Photo; n: number; onRetry: () => void; onRemove: () => void }) {
  const say = useSay();
  // A file that isn't a photo stays none: only what failed on the way is worth another try.
  const stopped = photo.state === 'failed' || isCutOff(photo);
  const again = stopped && photo.file !== null && !photo.refusal?.code.startsWith('photo_');
  return (
    <li className={stopped ? 'photo failed' : 'photo'}>
      <PhotoThumb photo={photo} n={n} />
      <div className="photo-words">
        <strong>{say('photos.nth', { n })}</strong>
        <PhotoState photo={photo} />
      </div>
      <div className="photo-acts">
        {again ? <button type="button" className="button-quiet button-small" onClick={onRetry} aria-label={say('photos.retryNth', { n })}><IconRefresh className="icon" aria-hidden />{say('photos.retry')}</button> : null}
        <button type="button" className="button-quiet button-small" onClick={onRemove} aria-label={say('photos.removeNth', { n })}><IconTrash className="icon" aria-hidden />{say('photos.remove')}</button>
      </div>
    </li>
  );
}

function PhotoState({ photo }: { photo: Photo }) {
  const say = useSay();
  // Said once, however often it is tried.
  if (isCutOff(photo)) return <p className="field-error" role="alert">{say('photos.offline')}</p>;
  if (photo.state === 'failed') return <p className="field-error" role="alert">{photo.refusal ? `${said(photo.refusal.message)} ${said(photo.refusal.nextStep)}` : say('photos.failed')}</p>;
  if (photo.state === 'done') return <p className="photo-done"><IconCheck className="icon" aria-hidden />{say(photo.file ? 'photos.done' : 'photos.kept')}</p>;
  if (photo.state === 'sending') {
    const text = say('photos.sending', { percent: photo.percent });
    return <><p className="hint figures">{text}</p><progress max={100} value={photo.percent} aria-label={text} /></>;
  }
  return <p className="hint">{say(photo.state === 'preparing' ? 'photos.preparing' : 'photos.waiting')}</p>;
}
