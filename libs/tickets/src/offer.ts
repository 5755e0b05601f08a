import type { Action, AllowedAction, NextStep, Offer, Proposal } from '#contract';
import type { TicketRow } from '#database';
import { nextByRules, readMatter, routeOffer } from '#rules';
import type { Facts } from './facts.js';
import type { Parts } from './ticket-parts.js';

/** The desk has yet to say where it goes. */
const undecided: ReadonlySet<string> = new Set(['new', 'in_triage', 'handed_back', 'reopened']);
/** Somebody looked and decided: what was proposed before counts no more. */
const decides: ReadonlySet<string> = new Set(['correct', 'route', 'auto_route', 'rule_competence', 'unrestrict', 'divide']);

/** The message as routing reads it. */
export const routingWords = (text: string | undefined, { street, landmark }: Pick<TicketRow, 'street' | 'landmark'>): string => [text, street, landmark].filter(Boolean).join('\n');

/** The steps that the person may take where the facts are these. */
type Allowed = (facts: Facts) => readonly AllowedAction[];

/** What the person can do with the ticket's proposal now, worked out by the rules in force. Nothing of a restricted ticket: it goes to no body. */
export function offerOf(facts: Facts, parts: Parts, personId: string, allowed: Allowed): Offer | null {
  const { ticket, reference } = facts;
  const proposal = parts.proposal?.proposed as Proposal | undefined;
  if (proposal === undefined || !undecided.has(ticket.state) || ticket.restriction !== 'none') return null;
  const { can, takesUp } = oncePersonHolds(facts, personId, allowed);
  const report = parts.messages.find((m) => m.kind === 'report')?.text ?? '';
  const matter = readMatter({ type: ticket.type, urgent: proposal.urgent || staysUrgent(proposal, reference), areaCode: ticket.areaCode, text: routingWords(report, ticket) });
  // The part of a divided message began with what the desk decided.
  const older = !ticket.categoryProposed || parts.events.some((event) => decides.has(event.action));
  // What holds several matters is nobody's as a whole: it is divided first, by whoever may.
  const several = can.has('divide') && severalIn(proposal, report);
  const routes = proposal.candidates.flatMap(({ category }) => routeOffer(category, matter, reference.competence, reference.rules) ?? []);
  const decided = older && ticket.categoryCode !== null ? routeOffer(ticket.categoryCode, matter, reference.competence, reference.rules) : null;
  const back = ticket.state === 'handed_back' || ticket.state === 'reopened';
  const next = back ? nextByPeople(facts, parts, can) : older || several ? null : nextByRules(matter, proposal.candidates.filter(({ category }) => reference.categories.has(category)), reference.competence, { can, asked: ticket.askCount > 0 }, reference.rules);
  return { older: older && !back, mayRoute: can.has('route'), takesUp, next, routes, decided: decided === null ? null : { ...decided, priority: ticket.priority } };
}

/** The rules read street and landmark behind the words, too; what stands there is no matter. */
const severalIn = ({ matters = [] }: Proposal, report: string): boolean => matters.filter(({ start }) => start < report.length).length > 1;

/** A category that is urgent by itself was put behind another by a rule of the centre: the urgency stays. */
const staysUrgent = ({ priority, candidates: [first] }: Proposal, { categories }: Facts['reference']): boolean => priority === 'P0' && categories.get(first?.category ?? '')?.priority !== 'P0';

/** What the person may do: as it stands, or once they have taken it up. */
function oncePersonHolds(facts: Facts, personId: string, allowed: Allowed): { can: ReadonlySet<Action>; takesUp: boolean } {
  const names = (of: Facts) => new Set(allowed(of).map(({ action }) => action));
  const can = names(facts);
  if (!can.has('claim')) return { can, takesUp: false };
  return { can: names({ ...facts, ticket: { ...facts.ticket, state: 'in_triage', holderId: personId, heldUntil: new Date(facts.now.getTime() + 60_000) } }), takesUp: true };
}

/** A ticket that came back goes to the body that was named, or, opened again, to the one that answered. */
function nextByPeople({ ticket, reference }: Facts, { events }: Parts, can: ReadonlySet<Action>): NextStep | null {
  const known = (code: unknown): string | null => (typeof code === 'string' && reference.ticketBodies.some((body) => body.code === code) ? code : null);
  const named = ticket.state === 'handed_back' ? known(events.findLast(({ action }) => action === 'hand_back' || action === 'agree_late_hand_back')?.details['competentBody']) : ticket.leadProposed ? null : known(ticket.leadBody);
  if (named === null || !can.has('route') || ticket.categoryCode === null) return null;
  if (ticket.areaCode === null && reference.categories.get(ticket.categoryCode)?.location === 'required') return null;
  return {
    action: 'route', by: ticket.state === 'handed_back' ? 'body' : 'before', sure: 'high', missing: null, words: null,
    route: { type: ticket.type, category: ticket.categoryCode, areaCode: ticket.areaCode, priority: ticket.priority, lead: named, coordinating: ticket.coordinating.filter((code) => code !== named) },
  };
}
