import { Refused, type RequestKind } from '#contract';
import type { TicketRow } from '#database';
import { addWorkingDays, acceptanceDay, type FactNeed, type Need, type Office, type Step } from '#rules';
import { type Before, type Facts, waiting, wroteBefore } from './facts.js';
import { barredFromPublication } from './publication.js';

const ASKS = 2;
const BODY_ASKS = 1;
/** Once to the desk, a second time to the supervisor; then somebody must do it. */
const HAND_BACKS = 2;
const REOPENINGS = 2;
const REVIEWS = 1;
const UNDO_MS = 30 * 24 * 3_600_000;

/** Checks what must be true of ticket and person. @throws Refused with the first thing that is not so */
export function checkFacts(step: Step, facts: Facts, before: Before): void {
  for (const need of step.needs) if (isFact(need)) checks[need](facts, before, step);
}

/** May the step be offered: is everything true that can be known before anything is filled in? */
export function factsAllow(step: Step, facts: Facts, before: Before): boolean {
  try {
    checkFacts(step, facts, before);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const isFact = (need: Need): need is FactNeed => Object.hasOwn(checks, need);
const notNow = ({ ticket }: Facts, step: Step): Refused => new Refused('action_not_allowed', { facts: { state: ticket.state, action: step.action } });
const heldByOther = ({ ticket, now }: Facts, actorId: string | null): boolean => ticket.holderId !== null && ticket.holderId !== actorId && ticket.heldUntil !== null && ticket.heldUntil > now;
const asHeld = ({ ticket, holderLabel }: Facts): Refused => new Refused('held_by_other', { facts: { holder: holderLabel, until: ticket.heldUntil?.toISOString() ?? null } });

/** Close of the last day of a limit in working days that began at `from`. */
export function lastMoment(office: Office, from: Date, workingDays: number): Date {
  return addWorkingDays(office, acceptanceDay(office, from), workingDays);
}
export const reopenUntil = ({ reference, ticket }: Pick<Facts, 'reference' | 'ticket'>): Date | null => (ticket.answeredAt === null ? null : lastMoment(reference.office, ticket.answeredAt, reference.deadlineRules.reopening.workingDays));
export const reviewUntil = ({ reference, ticket }: Pick<Facts, 'reference' | 'ticket'>): Date => lastMoment(reference.office, ticket.stateSince, reference.deadlineRules.review.workingDays);

/** Withdrawing ends the matter, unless there is danger, crime or an accusation in it: then it goes on without its sender (domain 4.12). */
export const withdrawalEnds = ({ priority, type, restriction }: Pick<TicketRow, 'priority' | 'type' | 'restriction'>): boolean => priority !== 'P0' && type !== 'crime_report' && restriction === 'none';

const pendingOf = (kind: RequestKind) => (facts: Facts, _before: Before, step: Step): void => {
  if (waiting(facts, kind) === undefined) throw notNow(facts, step);
};
const kindOfStep: Partial<Record<Step['action'], RequestKind>> = { request_extension: 'extension', endorse_extension: 'extension', grant_extension: 'extension', decline_extension: 'extension', request_late_hand_back: 'late_hand_back', agree_late_hand_back: 'late_hand_back', decline_late_hand_back: 'late_hand_back', request_question: 'citizen_question' };
/** The request that a step decides on or would make; at the desk one waits at a time, whatever its kind. */
const requestFor = (facts: Facts, step: Step) => {
  const kind = kindOfStep[step.action];
  return kind === undefined ? (waiting(facts, 'refusal') ?? waiting(facts, 'desk_answer')) : waiting(facts, kind);
};
const publicationIs = (...states: readonly string[]) => (facts: Facts, _before: Before, step: Step): void => {
  if (!states.includes(facts.ticket.publication)) throw notNow(facts, step);
};
const onlyIf = (holds: (facts: Facts) => boolean) => (facts: Facts, _before: Before, step: Step): void => {
  if (!holds(facts)) throw notNow(facts, step);
};

/** Answered without a second person only as what it was taken for by the rules, or by a colleague: nobody calls a report praise and thanks for it. */
const ofType = (type: TicketRow['type']) => (facts: Facts, { actorId }: Before, step: Step): void => {
  if (facts.ticket.type !== type) throw notNow(facts, step);
  if (facts.typeSetBy !== null && facts.typeSetBy === actorId) throw new Refused('proposer_cannot_confirm');
};

const checks: Readonly<Record<FactNeed, (facts: Facts, before: Before, step: Step) => void>> = {
  free(facts, { actorId }) {
    if (heldByOther(facts, actorId)) throw asHeld(facts);
  },
  held_by_another(facts, { actorId }, step) {
    if (!heldByOther(facts, actorId)) throw notNow(facts, step);
  },
  holder(facts, { actorId }) {
    if (heldByOther(facts, actorId)) throw asHeld(facts);
    if (facts.ticket.holderId !== actorId) throw new Refused('action_not_allowed', { facts: { state: facts.ticket.state, needs: 'claim' } });
  },
  ask_left({ ticket }) {
    if (ticket.askCount >= ASKS) throw new Refused('ask_limit');
  },
  question_left({ ticket }) {
    if (ticket.bodyAskCount >= BODY_ASKS) throw new Refused('question_used');
  },
  hand_back_left({ ticket, clocks, now }, _before, step) {
    if (ticket.handBackCount >= HAND_BACKS) throw new Refused('hand_back_limit');
    const acceptance = clocks.get('acceptance');
    if (step.action === 'hand_back' && acceptance && now > acceptance.dueAt) throw new Refused('hand_back_late');
  },
  desk_may_route({ ticket }) {
    if (ticket.handBackCount >= HAND_BACKS) throw new Refused('ruling_needed');
  },
  ruling_due: onlyIf(({ ticket }) => ticket.handBackCount >= HAND_BACKS),
  undo_in_time({ ticket, now }) {
    if (now.getTime() - ticket.stateSince.getTime() > UNDO_MS) throw new Refused('undo_too_late');
  },
  nothing_pending(facts, _before, step) {
    if (requestFor(facts, step) !== undefined) throw new Refused('already_asked');
  },
  refusal_pending: pendingOf('refusal'),
  desk_answer_pending: pendingOf('desk_answer'),
  extension_pending(facts, _before, step) {
    const request = waiting(facts, 'extension');
    if (request === undefined || (step.action === 'endorse_extension' && request.state !== 'pending')) throw notNow(facts, step);
  },
  extension_endorsed(facts, _before, step) {
    if (waiting(facts, 'extension')?.state !== 'endorsed') throw notNow(facts, step);
  },
  late_hand_back_pending: pendingOf('late_hand_back'),
  question_pending: pendingOf('citizen_question'),
  not_asker(facts, { actorId }, step) {
    if (requestFor(facts, step)?.askedBy === actorId) throw new Refused('proposer_cannot_confirm');
  },
  not_endorser(facts, { actorId }, step) {
    if (requestFor(facts, step)?.endorsedBy === actorId) throw new Refused('proposer_cannot_confirm');
  },
  not_author({ answers }, { actorId }) {
    if (answers[0]?.authorId === actorId) throw new Refused('author_cannot_approve');
  },
  another_person({ ticket, requests }, { actorId }) {
    const refusers = requests.filter((r) => r.kind === 'refusal' && r.state === 'granted').flatMap((r) => [r.askedBy, r.decidedBy]);
    if (ticket.reviewCount > 0 && refusers.includes(actorId)) throw new Refused('another_person_needed');
  },
  another_officer({ answers, freshOfficers }, { actorId }) {
    if (freshOfficers && wroteBefore(answers, actorId)) throw new Refused('another_officer_needed');
  },
  extension_left({ ticket, clocks, reference }) {
    const most = reference.deadlineRules.byPriority[ticket.priority].extension.workingDays;
    if (most === 0 || (clocks.get('answer')?.extendedDays ?? 0) > 0) throw new Refused('extension_used');
  },
  before_deadline({ clocks, now }) {
    const answer = clocks.get('answer');
    if (answer && now > answer.dueAt) throw new Refused('extension_late');
  },
  urgent: onlyIf(({ ticket }) => ticket.priority === 'P0'),
  unapproved: onlyIf(({ ticket }) => ticket.unapproved),
  is_question: ofType('question'),
  is_praise: ofType('praise'),
  asked_by_desk: onlyIf(({ ticket }) => ticket.askedFor !== 'body'),
  asked_by_body: onlyIf(({ ticket }) => ticket.askedFor === 'body'),
  withdrawal_ends: onlyIf(({ ticket }) => withdrawalEnds(ticket)),
  withdrawal_detaches: onlyIf(({ ticket }) => !withdrawalEnds(ticket)),
  reopen_in_time(facts) {
    const until = reopenUntil(facts);
    if (until === null || facts.now > until) throw new Refused('reopen_late');
  },
  reopen_left({ ticket }) {
    if (ticket.reopenCount >= REOPENINGS) throw new Refused('reopen_limit');
  },
  review_in_time(facts) {
    if (facts.now > reviewUntil(facts)) throw new Refused('review_late');
  },
  review_left({ ticket }) {
    if (ticket.reviewCount >= REVIEWS) throw new Refused('review_used');
  },
  unrated: onlyIf(({ rated }) => !rated),
  contribution_due(facts, { actingBodies }, step) {
    const bodies = actingBodies(step.by === 'tracking_link' || step.by === 'system' ? 'ticket.contribute' : step.by);
    if (!facts.contributions.some((c) => c.state === 'asked' && bodies.includes(c.bodyCode))) throw notNow(facts, step);
  },
  overdue: onlyIf(({ clocks, now }) => {
    const answer = clocks.get('answer');
    return answer !== undefined && answer.metAt === null && now > answer.dueAt;
  }),
  publishable(facts) {
    if (barredFromPublication(facts) !== null) throw new Refused('not_publishable', { facts: { barredBy: barredFromPublication(facts) } });
  },
  publication_none: publicationIs('none', 'taken_down'),
  publication_proposed: publicationIs('proposed'),
  publication_published: publicationIs('published'),
  not_proposer({ proposedBy }, { actorId }) {
    if (proposedBy !== null && proposedBy === actorId) throw new Refused('proposer_cannot_confirm');
  },
  not_objected: onlyIf(({ ticket }) => !ticket.objected),
};
