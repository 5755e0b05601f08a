import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { StaffAct, TicketDetail } from '#contract';
import { pointInTime } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { openRequest } from '../requests-card.js';
import { ActFrame, type Panel, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

/** Acts that are one text: which field of the act it fills. */
const fields = {
  ask: 'question', request_question: 'question', thank: 'text', send_first_word: 'text', remind: 'text', comment: 'text', report_obstacle: 'text', send_back: 'remark', decline_refusal: 'remark', decline_desk_answer: 'remark', decline_late_hand_back: 'remark', decline_extension: 'remark',
  decline_question: 'remark', reopen_by_supervisor: 'reason', take_down: 'reason',
} as const satisfies Partial<Record<Panel, 'question' | 'text' | 'remark' | 'reason'>>;
export type WordsAct = keyof typeof fields;

function actOf(action: WordsAct, words: string): StaffAct {
  switch (action) {
    case 'ask': case 'request_question': return { action, question: words };
    case 'thank': case 'send_first_word': case 'remind': case 'comment': case 'report_obstacle': return { action, text: words };
    case 'reopen_by_supervisor': case 'take_down': return { action, reason: words };
    default: return { action, remark: words };
  }
}

const draftOf = (ticket: TicketDetail) => ticket.letters.find((letter) => letter.kind === 'reminder' && letter.state === 'draft');
/** What somebody has written before: the body's question, the drafted letter. */
const start = (action: WordsAct, ticket: TicketDetail): string => (action === 'ask' ? openRequest(ticket, 'citizen_question')?.text : action === 'remind' ? draftOf(ticket)?.text : undefined) ?? '';

const tall: ReadonlySet<WordsAct> = new Set<WordsAct>(['remind', 'send_first_word']);
const dangerous: ReadonlySet<WordsAct> = new Set<WordsAct>(['take_down']);

/** Writes one text: a question, a remark, a reason, a letter. Says who will read it. */
export function WordsPanel({ panel, ...props }: PanelProps & { panel: WordsAct }) {
  const say = useSay();
  const { ticket, person } = props;
  const asked = panel === 'ask' ? openRequest(ticket, 'citizen_question') : undefined;
  const { value, set, clear, savedAt } = useDraft(`${person}/${ticket.id}/${panel}${asked ? `/${asked.id}` : ''}`, { words: start(panel, ticket) || (props.begin?.words ?? '') });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const blank = value.words.trim() === '';
  const makeAct = () => { setTried(true); return blank ? null : actOf(panel, value.words); };
  const letter = panel === 'remind' ? draftOf(ticket) : undefined;
  return (
    <ActFrame {...props} panel={panel} danger={dangerous.has(panel)} makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: value.words, set: (words) => set({ words }) }} {...(panel === 'ask' ? { other: 'decline_question' as const } : {})}>
      {asked && <p className={css.soft}>{say('act.question_from', { name: asked.askedBy })}</p>}
      {letter && <p className={css.soft}>{say('act.letter_from', { time: pointInTime(letter.at) })}</p>}
      {panel === 'send_back' && ticket.state !== 'awaiting_approval' && <p className={css.note}>{say('act.recalled_note')}</p>}
      <Textarea label={say(`act.words.${panel}.label`)} description={say(`act.words.${panel}.hint`)} data-first autosize minRows={tall.has(panel) ? 8 : 4} maxLength={2000} value={value.words} error={tried && blank ? say('act.words_needed') : fieldNo(error, fields[panel])} onChange={(e) => set({ words: e.currentTarget.value })} />
    </ActFrame>
  );
}
