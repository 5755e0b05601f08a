import { useState, type FormEvent } from 'react';
import { TrackingActInput, fieldIssues, routes, type TrackingKey, type TrackingView } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { GrowingField } from '../../shared/ui/citizen-field.js';
import { useLeaveGuard } from '../../shared/ui/citizen-leave-guard.js';
import { NotTakenNote } from './not-taken-note.js';
import { useSending } from './use-sending.js';

interface Props { keyOf: TrackingKey; action: 'reopen' | 'request_review'; label: string; hint?: string | undefined; send: string; /** Words that were written for the same purpose a moment ago. */ proposed?: string | undefined; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }

/** An act that needs a reason: reopening, or having a refusal reviewed. */
export function ReasonBox({ keyOf, action, label, hint, send: sendLabel, proposed = '', onKeep, onSent }: Props) {
  const say = useSay();
  const [written, setWritten] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const { idempotencyKey, busy, refused, send } = useSending();
  const id = `${action}-reason`;
  const reason = written ?? proposed;
  useLeaveGuard(Boolean(written));

  const write = (words: string | null) => {
    setWritten(words);
    onKeep(Boolean(words));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const body = { ...keyOf, idempotencyKey, act: { action, reason } };
    const checked = TrackingActInput.safeParse(body);
    const issue = checked.success ? undefined : reason.trim() === '' ? 'reason_needed' : checked.error.issues[0]?.message ?? '';
    const words = issue === undefined ? undefined : fieldIssues[issue] ?? fieldIssues['not_right'];
    setError(words ? said(words) : undefined);
    if (words) return focusField(id);
    onKeep(true);
    const view = await send(() => call(routes.trackAct, { body }));
    if (!view) return;
    write(null);
    onSent(view);
  };

  return (
    <form className="stack-close message-box" noValidate onSubmit={(event) => void submit(event)}>
      {refused ? <NotTakenNote refused={refused} /> : null}
      <GrowingField id={id} label={label} hint={hint} short error={error} value={reason} onChange={write} />
      <div className="actions"><button className="button" type="submit" aria-disabled={busy}>{busy ? say('steps.sending') : refused ? say('steps.again') : sendLabel}</button></div>
    </form>
  );
}
