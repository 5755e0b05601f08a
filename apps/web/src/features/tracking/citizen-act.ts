import type { TrackingView } from '#contract';
import type { TextKey } from '../../shared/i18n/citizen.js';

export type CitizenAct = TrackingView['allowedActions'][number];

/** An act that is done, as its place on the page says it. */
export interface Done { readonly act: CitizenAct; readonly title: TextKey; readonly next: TextKey | null; readonly promisedAt: string | null; /** Tells one from the next, so that each takes the focus. */ readonly nth: number }

const titles: Readonly<Record<CitizenAct, TextKey>> = {
  reply: 'reply.sent', add_information: 'reply.added', rate: 'rate.sent', reopen: 'reopen.sent', request_review: 'review.sent', withdraw: 'withdraw.sent', object_to_publication: 'objection.sent',
};

/** What to say once the server has taken an act: that it happened, and what follows. */
export function doneWith(act: CitizenAct, { promisedAt, allowedActions, rating, withdrawalEnds }: TrackingView, nth: number): Done {
  const promises = act === 'reply' || act === 'reopen' || act === 'request_review';
  const unhappy = act === 'rate' && rating?.rating === 'dissatisfied' && allowedActions.includes('reopen');
  const title = act === 'withdraw' && !withdrawalEnds ? 'withdraw.sentInside' : titles[act];
  return { act, title, next: promises && promisedAt ? 'done.promise' : unhappy ? 'rate.thenReopen' : null, promisedAt, nth };
}
