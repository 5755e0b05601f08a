import type { TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import type { CitizenAct, Done } from './citizen-act.js';
import { ConfirmChoice } from './confirm-choice.js';
import { DoneNote } from './done-note.js';

interface Props { keyOf: TrackingKey; view: TrackingView; done: Done | null; may: (act: CitizenAct) => boolean; keeps: (act: CitizenAct) => (keep: boolean) => void; onSent: (act: CitizenAct, view: TrackingView) => void }

/** What one may do without a reason, quietly, at the end of the page: keep the report from being published, or withdraw it. */
export function OwnChoices({ keyOf, view, done, may, keeps, onSent }: Props) {
  const say = useSay();
  const here = done && (done.act === 'withdraw' || done.act === 'object_to_publication') ? done : null;
  if (!may('object_to_publication') && !may('withdraw') && !here) return null;
  return (
    <section className="own-choices stack-close" aria-labelledby="choices-title">
      <h2 id="choices-title">{say('choices.title')}</h2>
      {here ? <DoneNote key={here.nth} done={here} /> : null}
      {may('object_to_publication') ? (
        <ConfirmChoice
          keyOf={keyOf} action="object_to_publication" title="objection.title" explains={[`objection.${view.publication}`, 'objection.what', 'objection.final']} ask="objection.ask" yes="objection.yes"
          onKeep={keeps('object_to_publication')} onSent={(fresh) => onSent('object_to_publication', fresh)}
        />
      ) : null}
      {may('withdraw') ? (
        <ConfirmChoice
          keyOf={keyOf} action="withdraw" title="withdraw.title" explains={view.withdrawalEnds ? ['withdraw.ends'] : ['withdraw.inside', 'withdraw.erased']} ask="withdraw.ask" yes="withdraw.yes"
          onKeep={keeps('withdraw')} onSent={(fresh) => onSent('withdraw', fresh)}
        />
      ) : null}
    </section>
  );
}
