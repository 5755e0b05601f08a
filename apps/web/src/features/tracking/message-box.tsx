import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { MAX_PHOTOS, TrackingReplyInput, fieldIssues, routes, type TrackingKey, type TrackingView } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { GrowingField } from '../../shared/ui/citizen-field.js';
import { useLeaveGuard } from '../../shared/ui/citizen-leave-guard.js';
import { PhotoPicker } from '../../shared/ui/citizen-photos/photo-picker.js';
import { PhotoTray, photosHold, uploadIdsOf } from '../../shared/ui/citizen-photos/photo-tray.js';
import { NotTakenNote } from './not-taken-note.js';
import { useSending } from './use-sending.js';

interface Props { id: string; keyOf: TrackingKey; label: string; send: string; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }

/** Words and photos for the Centre: a reply to its question, or something to add. */
export function MessageBox({ id, keyOf, label, send: sendLabel, onKeep, onSent }: Props) {
  const say = useSay();
  const [text, setText] = useState('');
  const [tray] = useState(() => new PhotoTray(MAX_PHOTOS));
  const photos = useSyncExternalStore(tray.subscribe, tray.read);
  const [errors, setErrors] = useState<{ text?: string; photos?: string }>({});
  const { idempotencyKey, busy, refused, send } = useSending();
  useLeaveGuard(text !== '');

  const write = (words: string) => {
    setText(words);
    onKeep(words !== '');
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const body = { ...keyOf, idempotencyKey, text, uploads: uploadIdsOf(photos) };
    const checked = TrackingReplyInput.safeParse(body);
    const hold = photosHold(photos);
    const issue = checked.success ? undefined : fieldIssues[checked.error.issues[0]?.message ?? ''] ?? fieldIssues['not_right'];
    setErrors({ ...(issue ? { text: said(issue) } : {}), ...(hold ? { photos: say(`photos.${hold}`) } : {}) });
    if (issue || hold) return focusField(issue ? `${id}-text` : `${id}-photos`);
    const view = await send(() => call(routes.trackReply, { body }));
    if (!view) return;
    write('');
    tray.clear();
    onSent(view);
  };

  return (
    <form className="stack-close message-box" noValidate onSubmit={(event) => void submit(event)}>
      {refused ? <NotTakenNote refused={refused} /> : null}
      <GrowingField id={`${id}-text`} label={label} short error={errors.text} value={text} onChange={write} />
      <PhotoPicker id={`${id}-photos`} tray={tray} error={errors.photos} />
      <div className="actions"><button className="button" type="submit" aria-disabled={busy}>{busy ? say('steps.sending') : refused ? say('steps.again') : sendLabel}</button></div>
    </form>
  );
}
