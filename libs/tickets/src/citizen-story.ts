import type { CitizenStep, PhotoRef, RequestKind } from '#contract';
import type { TicketEventRow } from '#database';
import type { Reference } from '#directory';
import { bodyRef } from './read-queue.js';

/** What a step of the story may draw on. */
export interface Around {
  readonly reference: Reference;
  /** The ordinary lane: bodies may be named. */
  readonly open: boolean;
  /** An answer date may be promised. */
  readonly dated: boolean;
  readonly text: (messageId: string | null) => string | null;
  readonly photosOf: (messageId: string | null) => PhotoRef[];
  /** The words of the request that was granted at this moment: why an extension was asked for, or the explanation of a refusal. */
  readonly wordsGranted: (kind: RequestKind, at: Date) => string | null;
}

/** Why a step moved the promised date, where it did. */
const movedBy: Partial<Record<TicketEventRow['action'], string>> = {
  correct: 'classification', divide: 'classification', route: 'classification', grant_extension: 'extension', recalendar: 'calendar', apologise: 'apology', auto_apologise: 'apology', reopen: 'reopened', reopen_by_supervisor: 'reopened', request_review: 'review', send_back: 'correction',
};

/** One row of history as its sender may read it: sentences' codes, the words meant for them, and every change of the promised date with its reason. */
export function citizenSteps(e: TicketEventRow, { reference, open, dated, text, photosOf, wordsGranted }: Around): CitizenStep[] {
  const at = e.at.toISOString();
  const step = (name: CitizenStep['step'], more: Partial<CitizenStep> = {}): CitizenStep => ({ at, step: name, body: null, text: null, promisedAt: null, reason: null, photos: [], ...more });
  const detail = (name: string) => (typeof e.details[name] === 'string' ? e.details[name] : null);
  const lead = open ? bodyRef(reference, e.leadAfter) : null;
  const words = () => ({ text: text(e.messageId), photos: photosOf(e.messageId) });
  const moved = dated && e.answerDueBefore !== null && e.answerDueAfter !== null && e.answerDueBefore.getTime() !== e.answerDueAfter.getTime();
  const promisedAt = moved || e.action === 'submit' ? (dated ? (e.answerDueAfter?.toISOString() ?? null) : null) : null;
  const reason = movedBy[e.action];
  const dateChanged = moved && reason !== undefined ? [step('date_changed', { promisedAt, reason, text: reason === 'extension' ? wordsGranted('extension', e.at) : reason === 'apology' ? text(e.messageId) : null })] : [];
  switch (e.action) {
    case 'submit': return [step('received', { promisedAt })];
    case 'claim': return [step('in_review')];
    case 'ask': return [step('asked', { text: text(e.messageId) })];
    case 'reply': case 'reply_to_body': return [step('replied', { ...words(), promisedAt })];
    case 'resume_triage': case 'resume_progress': return [step('no_reply', { promisedAt })];
    case 'add_information': return [step('information_added', words())];
    case 'confirm_refusal': return [step('refused', { reason: detail('reason'), text: wordsGranted('refusal', e.at) })];
    case 'reply_timeout': return [step('refused', { reason: detail('reason') })];
    case 'request_review': return [step('review_requested', words()), ...dateChanged];
    case 'redirect': return [step('redirected', { reason: detail('channel'), text: text(e.messageId) })];
    case 'merge': return [step('merged', { reason: detail('parent') })];
    case 'split': case 'auto_split': return [step('split')];
    case 'divide': return [step('divided'), ...dateChanged];
    case 'route': case 'auto_route': case 'rule_competence': return [step(e.leadBefore !== null && e.leadBefore !== e.leadAfter ? 'body_changed' : 'routed', { body: lead }), ...dateChanged];
    case 'hand_back': case 'agree_late_hand_back': return [step('handed_back')];
    case 'accept': return [step('in_progress', { body: lead })];
    case 'request_coordination': return [step('coordination')];
    case 'send_first_word': return [step('first_word', { text: text(e.messageId), body: lead })];
    case 'approve': return e.fromState === 'awaiting_approval' ? [step('answered', { body: lead })] : [];
    case 'answer_urgent': return [step('answered', { body: lead })];
    case 'answer_question': case 'thank': case 'approve_desk_answer': case 'follow_answer': return [step('answered')];
    case 'send_back': return e.fromState === 'awaiting_approval' ? [] : [step('answer_recalled'), ...dateChanged];
    case 'rate': case 'rate_dissatisfied': return [step('rated', { reason: detail('rating'), text: text(e.messageId) })];
    case 'auto_close': return [step('closed')];
    case 'reopen': return [step('reopened', words()), ...dateChanged];
    case 'reopen_by_supervisor': return [step('reopened'), ...dateChanged];
    case 'withdraw': case 'detach_sender': return [step('withdrawn')];
    case 'publish': return [step('published')];
    case 'take_down': return [step('taken_down')];
    case 'object_to_publication': return [step('objected')];
    default: return dateChanged;
  }
}

/** Several operators may have looked; the sender reads once that somebody does. */
export function onceInReview(): (step: CitizenStep) => boolean {
  let seen = false;
  return ({ step }) => {
    if (step === 'asked' || step === 'replied' || step === 'review_requested' || step === 'split') seen = false;
    if (step !== 'in_review') return true;
    const first = !seen;
    seen = true;
    return first;
  };
}
