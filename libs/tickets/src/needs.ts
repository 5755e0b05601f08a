import { Refused } from '#contract';
import type { TicketAnswerRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import type { Need, Step } from '#rules';
import type { Act } from './acts.js';
import type { Clocks } from './clocks.js';

const ASKS = 2;
/** Once to the desk, a second time to the supervisor; then somebody must do it. */
export const HAND_BACKS = 2;
const UNDO_MS = 30 * 24 * 3_600_000;

export interface Situation {
  readonly ticket: TicketRow;
  readonly act: Act;
  readonly actorId: string | null;
  readonly now: Date;
  readonly reference: Reference;
  readonly clocks: Clocks;
  /** The newest answer, where there is one. */
  readonly answer: TicketAnswerRow | null;
  /** Label of a colleague by id. */
  readonly labelOf: (id: string) => Promise<string>;
}

/** Checks everything a step needs. @throws Refused with the first thing that is missing */
export async function checkNeeds(step: Step, situation: Situation): Promise<void> {
  for (const need of step.needs) await checks[need]?.(situation);
}

const heldByOther = ({ ticket, actorId, now }: Situation): boolean => ticket.holderId !== null && ticket.holderId !== actorId && ticket.heldUntil !== null && ticket.heldUntil > now;

async function refuseAsHeld({ ticket, labelOf }: Situation): Promise<never> {
  throw new Refused('held_by_other', { facts: { holder: ticket.holderId === null ? null : await labelOf(ticket.holderId), until: ticket.heldUntil?.toISOString() ?? null } });
}

/** Needs that a schema has already settled (a text, a reason, a rating) have no check here. */
const checks: Partial<Record<Need, (s: Situation) => void | Promise<void>>> = {
  async free(s) {
    if (heldByOther(s)) await refuseAsHeld(s);
  },
  async holder(s) {
    if (heldByOther(s)) await refuseAsHeld(s);
    if (s.ticket.holderId !== s.actorId) throw new Refused('action_not_allowed', { facts: { state: s.ticket.state, needs: 'claim' } });
  },
  classification({ act, reference, ticket }) {
    if (!('category' in act)) return;
    // Called a denunciation in the ordinary lane, it would go to the very body that it may accuse.
    if (act.type === 'denunciation' && ticket.restriction === 'none') {
      throw new Refused('invalid_input', { fields: [{ path: 'act.type', issue: 'restrict_instead', message: { vi: 'Nghi là tố cáo: hãy chuyển sang luồng hạn chế.', en: 'A suspected denunciation: move it to the restricted lane.' } }] });
    }
    if (act.category !== null && !reference.categories.has(act.category)) throw new Refused('unknown_category');
    if (act.areaCode !== null && !reference.areas.has(act.areaCode)) throw new Refused('unknown_area');
  },
  lead({ act, reference }) {
    if (act.action !== 'route' && act.action !== 'rule_competence') return;
    const known = new Set(reference.ticketBodies.map((b) => b.code));
    if (![act.lead, ...act.coordinating].every((code) => known.has(code))) throw new Refused('unknown_body');
    if (act.action === 'route' && act.category === null) throw new Refused('unknown_category');
  },
  place_if_required({ act, reference }) {
    if (act.action === 'route' && act.areaCode === null && reference.categories.get(act.category ?? '')?.location === 'required') throw new Refused('place_needed');
  },
  competent_body({ act, reference, ticket }) {
    if (act.action === 'hand_back' && (act.competentBody === ticket.leadBody || !reference.ticketBodies.some((b) => b.code === act.competentBody))) throw new Refused('unknown_body');
  },
  ask_left({ ticket }) {
    if (ticket.askCount >= ASKS) throw new Refused('ask_limit');
  },
  hand_back_left({ ticket, clocks, now }) {
    if (ticket.handBackCount >= HAND_BACKS) throw new Refused('hand_back_limit');
    const acceptance = clocks.get('acceptance');
    if (acceptance && now > acceptance.dueAt) throw new Refused('hand_back_late');
  },
  desk_may_route({ ticket }) {
    if (ticket.handBackCount >= HAND_BACKS) throw new Refused('ruling_needed');
  },
  ruling_due({ ticket, act }) {
    if (ticket.handBackCount < HAND_BACKS) throw new Refused('action_not_allowed', { facts: { state: ticket.state, action: act.action } });
  },
  evidence_or_reason({ act }) {
    if (act.action === 'submit_answer' && (act.uploads ?? []).length === 0 && act.noEvidenceReason === null) {
      throw new Refused('invalid_input', { fields: [{ path: 'noEvidenceReason', issue: 'evidence_needed', message: { vi: 'Cần ảnh minh chứng, hoặc lý do vì sao không có.', en: 'Evidence is needed, or the reason why there is none.' } }] });
    }
  },
  not_author({ answer, actorId }) {
    if (answer !== null && answer.authorId === actorId) throw new Refused('author_cannot_approve');
  },
  undo_in_time({ ticket, now }) {
    if (now.getTime() - ticket.stateSince.getTime() > UNDO_MS) throw new Refused('undo_too_late');
  },
};
