import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useSay } from '../../i18n/citizen.js';
import type { Photo } from './photo-tray.js';
import './photo-thumb.css';

/** A small picture of a chosen photo; a plain mark where this browser can't show it. */
export function PhotoThumb({ photo, n }: { photo: Photo; n: number }) {
  const say = useSay();
  const [seen, setSeen] = useState(true);
  if (photo.preview && seen) return <img className="photo-thumb" src={photo.preview} alt={say('photos.nthAlt', { n })} onError={() => setSeen(false)} />;
  return <span className="photo-thumb" role="img" aria-label={say('photos.nth', { n })}><IconPhoto className="icon" aria-hidden /></span>;
}
