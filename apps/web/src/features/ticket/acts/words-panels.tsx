import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RefusalReason, refusalReasons } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { BodyPicker } from '../../../shared/ui/staff/pickers.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

const blank = (text: string) => text.trim() === '';
/** Says itself: no staff member chooses it. */
const reasons = refusalReasons.filter((reason) => reason !== 'no_reply_in_time');

/** Asks the citizen one thing. */
export function AskPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft(`${props.person}/${props.ticket.id}/ask`, { question: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const makeAct = () => { setTried(true); return blank(value.question) ? null : { action: 'ask' as const, question: value.question }; };
  return (
    <ActFrame {...props} panel="ask" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <Textarea label={say('act.question')} description={say('act.question_hint')} data-first autosize minRows={4} maxLength={2000} value={value.question} error={tried && blank(value.question) ? say('act.words_needed') : fieldNo(error, 'question')} onChange={(e) => set({ question: e.currentTarget.value })} />
    </ActFrame>
  );
}

interface Refusing { reason: RefusalReason | null; explanation: string }

/** Does not accept the message: a reason from the closed list, an explanation, and a preview of what the citizen reads. */
export function RefusePanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<Refusing>(`${props.person}/${props.ticket.id}/refuse`, { reason: null, explanation: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reason, explanation } = value;
  const makeAct = () => { setTried(true); return reason === null || blank(explanation) ? null : { action: 'refuse' as const, reason, explanation }; };
  return (
    <ActFrame {...props} panel="refuse" danger makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <Select label={say('act.refuse_reason')} data-first placeholder={say('frame.choose')} data={reasons.map((code) => ({ value: code, label: say(`code.refusal.${code}`) }))} value={reason} error={tried && reason === null ? say('act.choose_needed') : fieldNo(error, 'reason')} onChange={(code) => set({ reason: reasons.find((r) => r === code) ?? null })} />
      <Textarea label={say('act.explanation')} autosize minRows={4} maxLength={2000} value={explanation} error={tried && blank(explanation) ? say('act.words_needed') : fieldNo(error, 'explanation')} onChange={(e) => set({ explanation: e.currentTarget.value })} />
      {reason !== null && (
        <div className={css.preview}>
          <span className={css.soft}>{say('act.citizen_sees')}</span>
          <strong>{say(`code.refusal.${reason}`)}</strong>
          {!blank(explanation) && <p>{explanation}</p>}
          <p>{say('act.next_step', { step: say(`act.next_step_of.${reason}`) })}</p>
        </div>
      )}
    </ActFrame>
  );
}

/** Hands the ticket back to the centre, naming the body that should have it. */
export function HandBackPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<{ reason: string; competentBody: string | null }>(`${props.person}/${props.ticket.id}/hand_back`, { reason: '', competentBody: null });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reason, competentBody } = value;
  const makeAct = () => { setTried(true); return competentBody === null || blank(reason) ? null : { action: 'hand_back' as const, reason, competentBody }; };
  return (
    <ActFrame {...props} panel="hand_back" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <BodyPicker label={say('act.hand_back_body')} data-first value={competentBody} error={tried && competentBody === null ? say('act.choose_needed') : fieldNo(error, 'competentBody')} onChange={(code) => set({ competentBody: code })} />
      <Textarea label={say('act.hand_back_reason')} autosize minRows={4} maxLength={2000} value={reason} error={tried && blank(reason) ? say('act.words_needed') : fieldNo(error, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
    </ActFrame>
  );
}

/** Sends the answer back to its author with what to change. */
export function SendBackPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft(`${props.person}/${props.ticket.id}/send_back`, { remark: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const makeAct = () => { setTried(true); return blank(value.remark) ? null : { action: 'send_back' as const, remark: value.remark }; };
  return (
    <ActFrame {...props} panel="send_back" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <Textarea label={say('act.remark')} data-first autosize minRows={4} maxLength={2000} value={value.remark} error={tried && blank(value.remark) ? say('act.words_needed') : fieldNo(error, 'remark')} onChange={(e) => set({ remark: e.currentTarget.value })} />
    </ActFrame>
  );
}
