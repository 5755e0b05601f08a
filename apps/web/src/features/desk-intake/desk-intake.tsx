import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { MAX_PHOTOS, type Receipt, routes } from '#contract';
import { call, CallRefused } from '../../shared/api/call.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { uploadedIds, usePhotos } from '../../shared/ui/staff/use-photos.js';
import { DeskReceipt } from './desk-receipt.js';
import css from './desk-intake.module.css';
import { emptyDraft, type IntakeDraft, inputOf } from './intake-draft.js';
import { IntakeForm } from './intake-form.js';

/** The form for one person at the counter or on the phone, then the receipt, then the next person. */
export function DeskIntake() {
  const me = useMe();
  const draft = useDraft<IntakeDraft>(`${me.id}/intake`, emptyDraft('counter'));
  const photos = usePhotos(MAX_PHOTOS, `${me.id}/intake`);
  const [made, setMade] = useState<{ receipt: Receipt; channel: IntakeDraft['channel'] } | null>(null);
  const { channel } = draft.value;
  const fresh = () => {
    draft.clear();
    draft.set(emptyDraft(channel));
    photos.clear();
  };
  const send = useMutation({
    mutationFn: () => call(routes.deskSubmit, { body: inputOf(draft.value, uploadedIds(photos.items)) }),
    onSuccess: (receipt) => {
      setMade({ receipt, channel });
      fresh();
    },
    // After a definite "no" the corrected message is another one.
    onError: (error) => { if (error instanceof CallRefused && error.status >= 400 && error.status < 500) draft.set({ key: crypto.randomUUID() }); },
  });
  return (
    <div className={css.page}>
      {made ? <DeskReceipt receipt={made.receipt} channel={made.channel} next={() => { send.reset(); setMade(null); }} /> : <IntakeForm draft={draft} photos={photos} error={send.error} busy={send.isPending} send={() => send.mutate()} clear={() => { fresh(); send.reset(); }} />}
    </div>
  );
}
