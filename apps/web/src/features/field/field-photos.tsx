import { useSay } from '../../shared/i18n/staff.js';
import type { Photos } from '../../shared/ui/staff/use-photos.js';
import css from './field.module.css';

/** Photos as they were taken, each with what became of it. */
export function FieldPhotos({ photos }: { photos: Photos }) {
  const say = useSay();
  if (photos.items.length === 0) return null;
  return (
    <ul className={css.photos} aria-label={say('field.photos')}>
      {photos.items.map((photo, nth) => (
        <li key={photo.key}>
          {photo.preview === null ? <span className={css.soft}>{say('field.photo', { number: nth + 1 })}</span> : <img src={photo.preview} alt={say('field.photo', { number: nth + 1 })} />}
          <span className={css.soft} role="status">{photo.state === 'sending' ? say('field.sending') : photo.state === 'failed' ? say('field.failed') : '✓'}</span>
          {photo.state === 'failed' && <button type="button" className={css.second} onClick={() => photos.again(photo.key)}>{say('field.again')}</button>}
          <button type="button" className={css.second} aria-label={`${say('field.remove')} ${say('field.photo', { number: nth + 1 })}`} onClick={() => photos.remove(photo.key)}>{say('field.remove')}</button>
        </li>
      ))}
    </ul>
  );
}
