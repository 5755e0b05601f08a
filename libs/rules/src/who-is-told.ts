import type { Action, Restriction, TicketState } from '#contract';

export type CitizenTemplate = 'received' | 'asked' | 'refused' | 'routed' | 'body_changed' | 'answered' | 'closed' | 'neutral';
export type StaffTemplate = 'new_for_body' | 'handed_back' | 'to_approve' | 'sent_back' | 'replied' | 'ruling_due' | 'dissatisfied' | 'restricted_new' | 'answer_approved';
/** Groups of staff, resolved to persons when the message is planned. */
export type StaffGroup = 'lead_focal_point' | 'lead_officers' | 'lead_leaders' | 'answer_author' | 'desk' | 'supervisors' | 'citizen_reception';

export interface Told { readonly citizen: CitizenTemplate | null; readonly staff: readonly { readonly template: StaffTemplate; readonly to: StaffGroup }[] }
export interface EventFacts { readonly action: Action; readonly to: TicketState; readonly restriction: Restriction; /** The lead of a ticket that had one changed. */ readonly leadChanged: boolean; /** How often bodies have handed the ticket back, this time included. */ readonly handBacks: number }

const nobody: Told = { citizen: null, staff: [] };

const ordinary: Partial<Record<Action, Told>> = {
  submit: { citizen: 'received', staff: [] },
  route: { citizen: 'routed', staff: [{ template: 'new_for_body', to: 'lead_focal_point' }] },
  rule_competence: { citizen: 'routed', staff: [{ template: 'new_for_body', to: 'lead_focal_point' }] },
  ask: { citizen: 'asked', staff: [] },
  refuse: { citizen: 'refused', staff: [] },
  reply_timeout: { citizen: 'refused', staff: [] },
  hand_back: { citizen: null, staff: [{ template: 'handed_back', to: 'desk' }] },
  submit_answer: { citizen: null, staff: [{ template: 'to_approve', to: 'lead_leaders' }] },
  send_back: { citizen: null, staff: [{ template: 'sent_back', to: 'answer_author' }] },
  approve: { citizen: 'answered', staff: [{ template: 'answer_approved', to: 'answer_author' }] },
  // A bad rating is read by somebody who did not write the answer, and by its author.
  rate_dissatisfied: { citizen: null, staff: [{ template: 'dissatisfied', to: 'supervisors' }, { template: 'dissatisfied', to: 'answer_author' }] },
  auto_close: { citizen: 'closed', staff: [] },
};

/**
 * Who gets a message because of an event. A suspected denunciation tells its sender neutral words only and nobody outside citizen reception
 * (Law on Denunciations 25/2018/QH14, Art. 8: disclosing a denouncer is forbidden).
 */
export function whoIsTold(event: EventFacts): Told {
  if (event.restriction === 'denunciation') {
    if (event.action === 'submit' || event.action === 'restrict') return { citizen: event.action === 'submit' ? 'neutral' : null, staff: [{ template: 'restricted_new', to: 'citizen_reception' }] };
    return ordinary[event.action]?.citizen ? { citizen: 'neutral', staff: [] } : nobody;
  }
  // The second time the desk has nothing to decide any more.
  if (event.action === 'hand_back' && event.handBacks > 1) return { citizen: null, staff: [{ template: 'ruling_due', to: 'supervisors' }] };
  if ((event.action === 'route' || event.action === 'rule_competence') && event.leadChanged) return { citizen: 'body_changed', staff: [{ template: 'new_for_body', to: 'lead_focal_point' }] };
  return ordinary[event.action] ?? nobody;
}
