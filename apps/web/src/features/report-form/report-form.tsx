import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import type { Receipt } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { ErrorSummary, focusField, type Problem } from '../../shared/ui/citizen-error-summary.js';
import { newKey } from '../../shared/ui/citizen-key.js';
import { uploadIdsOf } from '../../shared/ui/citizen-photos/photo-tray.js';
import { CategoryNote } from './category-note.js';
import { DraftLine } from './draft-line.js';
import { messageOf, problemsIn, problemsOf, stepOf } from './message.js';
import type { Districts } from './place-step.js';
import { SendFailed } from './send-failed.js';
import { endSession, openSession, throwAway, type FormSession } from './session.js';
import { Stepper } from './stepper.js';
import { TextStep } from './text-step.js';
import { useDraft } from './use-draft.js';
import { useBringBack } from './use-bring-back.js';
import { useProposal } from './use-proposal.js';
import { useScannedArea } from './use-scanned-area.js';
import { useSend } from './use-send.js';
import { emptyForm, steps, type FormValues, type Step } from './values.js';
import './report-form.css';

interface Props {
  step: Step;
  /** Whether this step was entered from the check page, to go back to it. */
  correcting: boolean;
  /** Code of the area of a poster that was scanned. */
  area: string | null;
  onStep: (step: Step, correcting: boolean) => void;
  districts: Districts;
  onRetryDistricts: () => void;
  onSent: (receipt: Receipt) => void;
}

const fetchLaterSteps = () => import('./later-steps.js');
const LaterSteps = lazy(fetchLaterSteps);
const noProblems: readonly Problem[] = [];

/** The form, one question at a time. */
export function ReportForm({ step, correcting, area, onStep, districts, onRetryDistricts, onSent }: Props) {
  const say = useSay();
  const [session, setSession] = useState(openSession);
  const [values, setValues] = useState(session.values);
  const [key, setKey] = useState(session.key);
  const [shown, setShown] = useState({ problems: noProblems, attempt: 0 });
  const toFocus = useRef<string | null>(null);
  const photos = useSyncExternalStore(session.tray.subscribe, session.tray.read, session.tray.read);
  const { sending, send } = useSend();
  const draft = useDraft(session, draftOf(values, key, uploadIdsOf(photos)));
  const empty = values === emptyForm && photos.length === 0;
  const errors = Object.fromEntries(shown.problems.map(({ field, message }) => [field, message]));

  const set = (part: Partial<FormValues>) => {
    const next = { ...session.values, ...part };
    session.values = next;
    setValues(next);
  };
  const askCategory = useProposal(session, set);
  useScannedArea(area, districts, values, set);
  const show = (problems: readonly Problem[]) => setShown(({ attempt }) => ({ problems, attempt: attempt + 1 }));
  const go = (to: Step, toCorrect = false) => {
    setShown({ problems: noProblems, attempt: shown.attempt });
    onStep(to, toCorrect);
  };
  const goToField = (field: string) => {
    if (stepOf(field) === step) return focusField(field);
    toFocus.current = field;
    onStep(stepOf(field), step === 'check');
  };

  useEffect(() => {
    if (toFocus.current) focusField(toFocus.current);
    toFocus.current = null;
  }, [step]);

  useEffect(() => {
    const timer = setTimeout(() => void fetchLaterSteps().catch(() => undefined), 500);
    return () => clearTimeout(timer);
  }, []);

  const next = () => {
    const problems = problemsOf(values, photos, key, say).filter(({ field }) => stepOf(field) === step && field !== 'photos');
    if (problems.length > 0) return show(problems);
    // A tap on the button does not take the focus out of the text on every phone.
    if (step === 'text') void askCategory();
    go(correcting ? 'check' : (steps[steps.indexOf(step) + 1] ?? 'check'));
  };

  const sendNow = async () => {
    if (sending.kind === 'sending') return;
    const problems = problemsOf(values, photos, key, say);
    show(problems);
    if (problems.length > 0) return;
    const result = await send(messageOf(values, photos, key));
    if ('trackingPath' in result) {
      draft.forget();
      endSession();
      return onSent(result);
    }
    if (result.refusal.code === 'idempotency_conflict') {
      session.key = newKey();
      setKey(session.key);
    }
    const named = problemsIn(result.refusal, values);
    if (named.length > 0) show(named);
  };

  const begin = (fresh: FormSession) => {
    setSession(fresh);
    setValues(fresh.values);
    setKey(fresh.key);
    if (step === 'text') focusField('text');
    go('text');
  };
  const thrown = useBringBack(empty, begin);
  const clear = () => {
    draft.forget();
    thrown.hold(throwAway());
    begin(openSession());
    announce(say('draft.cleared'));
  };

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (step === 'check') void sendNow();
    else next();
  };

  const busy = sending.kind === 'sending';

  return (
    <form className="report-form" noValidate method="dialog" onSubmit={submitted}>
      <Stepper step={step} open={values.text.trim() !== ''} onGo={(to) => go(to)} />
      <div className="question stack">
        {shown.problems.length > 0 ? <ErrorSummary problems={shown.problems} attempt={shown.attempt} onGo={goToField} /> : null}
        {step === 'check' && sending.kind === 'failed' && shown.problems.length === 0 ? <SendFailed failure={sending.failure} /> : null}
        {step === 'text' ? <TextStep values={values} set={set} error={errors['text']} onLeave={() => void askCategory()} /> : (
          <Suspense fallback={<div className="blank" />}>
            <LaterSteps step={step} wrong={shown.problems.length > 0} values={values} set={set} tray={session.tray} districts={districts} errors={errors} onRetryDistricts={onRetryDistricts} onChange={(to) => go(to, true)} />
          </Suspense>
        )}
        <div className="stack-close">
          <div className="actions">
            <button className="button" type="submit" aria-disabled={busy}>{buttonWords()}</button>
            {step === 'text' ? null : <button className="button-quiet" type="button" onClick={() => go(correcting ? 'check' : (steps[steps.indexOf(step) - 1] ?? 'text'))}>{say('steps.back')}</button>}
          </div>
          {busy && sending.slow ? <p className="hint" role="status">{say('steps.slow')}</p> : null}
          <DraftLine state={draft.state} empty={empty} onClear={clear} onBringBack={thrown.bringBack} />
        </div>
        {/* Behind the button: it comes while the button may be under the thumb. */}
        {step === 'text' ? <CategoryNote values={values} set={set} aloud /> : null}
      </div>
    </form>
  );

  function buttonWords(): string {
    if (step !== 'check') return say(correcting ? 'steps.backToCheck' : 'steps.next');
    return say(busy ? 'steps.sending' : sending.kind === 'failed' ? 'steps.again' : 'steps.send');
  }
}

const draftOf = ({ text, districtCode, wardCode, street, landmark, position }: FormValues, key: string, uploads: string[]) => ({ key, text, districtCode, wardCode, street, landmark, position, uploads });
