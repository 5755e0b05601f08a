import { ratings, type CitizenStep, type TrackingView } from '#contract';
import type { Say } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { beginsAnew, type DateChange } from './date-changes.js';
import { reasonTexts } from './reason-texts.js';

/** A step in words: what happened, then its reason, what follows, or the date that moved with it. */
export function sentencesOf(step: CitizenStep, change: DateChange | undefined, { withdrawalEnds }: Pick<TrackingView, 'withdrawalEnds'>, say: Say): string[] {
  const moved = change ? movedSentences(change, say) : [];
  const because = reasonTexts(step);
  switch (step.step) {
    case 'received': return [say('step.received'), ...(step.promisedAt ? [say('step.receivedPromise', { time: promisedTime(step.promisedAt) })] : [])];
    case 'no_reply': return [say('step.no_reply'), say('step.noReplyNext'), ...moved];
    case 'refused': case 'redirected': return [say(`step.${step.step}`), ...(because ? [say('step.reason', { reason: say(because.why) }), say(because.next)] : [])];
    case 'review_requested': return [say('step.review_requested'), say('step.reviewNext'), ...moved];
    case 'merged': return [step.reason ? say('step.merged', { code: step.reason }) : say('step.mergedNoCode'), say('step.mergedNext')];
    case 'handed_back': return [withBody(step, say), say('step.handedBackNext')];
    case 'answer_recalled': return [say('step.answer_recalled'), say('step.recalledNext'), ...moved];
    case 'reopened': return [say('step.reopened'), say('step.reopenedNext'), ...moved];
    case 'withdrawn': return [say('step.withdrawn'), ...(withdrawalEnds ? [] : [say('step.withdrawnInside')])];
    case 'objected': return [say('step.objected'), say('step.objectedNext')];
    case 'date_changed': return moved.length > 0 ? moved : [say('moved.unknown')];
    case 'rated': {
      const rating = ratings.find((one) => one === step.reason);
      return [rating ? say('rate.yours', { rating: say(`rate.${rating}`) }) : say('step.rated')];
    }
    case 'routed': case 'body_changed': case 'in_progress': case 'coordination': case 'first_word': case 'answered': return [withBody(step, say), ...moved];
    default: return [say(`step.${step.step}`), ...moved];
  }
}

type BodyStep = 'routed' | 'body_changed' | 'handed_back' | 'in_progress' | 'coordination' | 'first_word' | 'answered';
const withBody = ({ step, body }: CitizenStep, say: Say): string => (body && body.name !== '' ? say(`step.${step as BodyStep}`, { body: bodyName(body) }) : say(`step.${step as BodyStep}NoBody`));

/** From when to when the promised date moved, and why. */
export function movedSentences(change: DateChange, say: Say): string[] {
  const to = promisedTime(change.to);
  const date = change.from ? say(beginsAnew(change) ? 'moved.renewed' : 'moved.changed', { from: promisedTime(change.from), to }) : say('moved.given', { to });
  const why = whyMoved(change, say);
  return why ? [date, why] : [date];
}

/** Why the promised date moved; null where the reason is not known. */
export function whyMoved({ reason, step }: DateChange, say: Say): string | null {
  if (!reason) return null;
  return say(reason === 'extension' && !step.text ? 'moved.because.extensionNoWords' : `moved.because.${reason}`);
}
