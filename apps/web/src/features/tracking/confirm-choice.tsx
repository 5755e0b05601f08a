import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import { routes, type TrackingKey, type TrackingView } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay, type TextKey } from '../../shared/i18n/citizen.js';
import { NotTakenNote } from './not-taken-note.js';
import { useSending } from './use-sending.js';

interface Props { keyOf: TrackingKey; action: 'withdraw' | 'object_to_publication'; title: TextKey; explains: readonly TextKey[]; ask: TextKey; yes: TextKey; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }

/** A choice that can't be taken back: folded away, explained when unfolded, and asked for once. */
export function ConfirmChoice({ keyOf, action, title, explains, ask, yes, onKeep, onSent }: Props) {
  const say = useSay();
  const fold = useRef<HTMLDetailsElement>(null);
  const { idempotencyKey, busy, refused, send } = useSending();

  const confirm = async () => {
    if (busy) return;
    onKeep(true);
    const view = await send(() => call(routes.trackAct, { body: { ...keyOf, idempotencyKey, act: { action } } }));
    if (!view) return;
    onKeep(false);
    onSent(view);
  };
  const keep = () => {
    onKeep(false);
    if (!fold.current) return;
    fold.current.open = false;
    fold.current.querySelector('summary')?.focus();
  };

  return (
    <details className="quiet-choice" ref={fold}>
      <summary>{say(title)}<IconChevronDown className="icon fold-mark" aria-hidden /></summary>
      <div className="stack-close quiet-choice-body">
        {explains.map((line) => <p key={line}>{say(line)}</p>)}
        {refused ? <NotTakenNote refused={refused} /> : null}
        <p id={`${action}-ask`}><strong>{say(ask)}</strong></p>
        <div className="actions" role="group" aria-labelledby={`${action}-ask`}>
          <button type="button" className="button-second danger" aria-disabled={busy} onClick={() => void confirm()}>{say(busy ? 'steps.sending' : yes)}</button>
          <button type="button" className="button-quiet" onClick={keep}>{say('choices.keep')}</button>
        </div>
      </div>
    </details>
  );
}
