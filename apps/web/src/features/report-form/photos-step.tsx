import { useSyncExternalStore } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { PhotoPicker } from '../../shared/ui/citizen-photos/photo-picker.js';
import type { PhotoTray } from '../../shared/ui/citizen-photos/photo-tray.js';

/** Step 3: photos, each on its way as soon as it is chosen. */
export function PhotosStep({ tray, error }: { tray: PhotoTray; error: string | undefined }) {
  const say = useSay();
  const none = useSyncExternalStore(tray.subscribe, tray.read).length === 0;
  return (
    <>
      <p className="lead">{say('photos.hint', { max: tray.max })}</p>
      <PhotoPicker id="photos" tray={tray} error={error} />
      {none ? <p className="soft">{say('photos.empty')}</p> : null}
      <p className="hint">{say('photos.privacy')}</p>
    </>
  );
}
