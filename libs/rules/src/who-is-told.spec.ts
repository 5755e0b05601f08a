import { describe, expect, it } from '@jest/globals';
import { actions, type TicketState, ticketStates } from '#contract';
import { stepFor } from './ticket-lifecycle.js';
import { type EventFacts, whoIsTold } from './who-is-told.js';

const facts = (more: Partial<EventFacts>): EventFacts => ({ action: 'submit', from: null, restriction: 'none', priority: 'P2', leadChanged: false, dateMoved: false, handBacks: 0, level: 0, clock: null, ...more });
const told = (more: Partial<EventFacts>) => {
  const { citizen, staff } = whoIsTold(facts(more));
  return [citizen, staff.map((s) => `${s.template} → ${s.to}`)];
};
const routed = ['new_for_body → lead_focal_point', 'coordination_asked → coordinating'];

describe('who is told', () => {
  it.each<[string, Partial<EventFacts>, string | null, string[]]>([
    ['the sender of a new message', { action: 'submit' }, 'received', []],
    ['sender, body and helpers when it is routed', { action: 'route', from: 'in_triage' }, 'routed', routed],
    ['the sender that it is another body', { action: 'route', from: 'handed_back', leadChanged: true }, 'body_changed', routed],
    ['the desk of a first hand-back', { action: 'hand_back', from: 'routed', handBacks: 1 }, null, ['handed_back → desk']],
    ['the supervisor of a second one', { action: 'hand_back', from: 'routed', handBacks: 2 }, null, ['ruling_due → supervisors']],
    ['sender and body of a ruling', { action: 'rule_competence', from: 'handed_back', leadChanged: true }, 'body_changed', routed],
    ['the leader of an answer', { action: 'submit_answer', from: 'in_progress' }, null, ['to_approve → lead_leaders', 'answer_to_see → dossier_watch']],
    ['sender and author of an approval', { action: 'approve', from: 'awaiting_approval' }, 'answered', ['answer_approved → answer_author']],
    ['sender and leader of an urgent answer', { action: 'answer_urgent', from: 'in_progress' }, 'answered', ['approve_afterwards → lead_leaders']],
    ['the author alone of an approval afterwards', { action: 'approve', from: 'answered' }, null, ['answer_approved → answer_author']],
    ['supervisor and author of a bad rating', { action: 'rate_dissatisfied', from: 'answered' }, null, ['dissatisfied → supervisors', 'dissatisfied → answer_author']],
    ['nobody of a good one', { action: 'rate', from: 'answered' }, null, []],
    ['the supervisor of a reopening', { action: 'reopen', from: 'closed' }, 'reopened', ['reopened → supervisors', 'reopened → desk']],
    ['the shift lead of a refusal that is asked for', { action: 'request_refusal', from: 'in_triage' }, null, ['to_confirm → shift_leads']],
    ['sender and asker of one that is confirmed', { action: 'confirm_refusal', from: 'in_triage' }, 'refused', ['request_granted → request_author']],
    ['the sender of a correction only where the date moved', { action: 'correct', from: 'in_triage' }, null, []],
    ['the sender of a correction that moved the date', { action: 'correct', from: 'in_triage', dateMoved: true }, 'date_changed', []],
    ['the focal point at half of the time', { action: 'escalate', from: 'in_progress', level: 1 }, null, ['deadline_half → lead_focal_point']],
    ['focal point and leader before the end', { action: 'escalate', from: 'in_progress', level: 2 }, null, ['deadline_near → lead_focal_point', 'deadline_near → lead_leaders']],
    ['leader and shift lead at the end', { action: 'escalate', from: 'routed', level: 3 }, null, ['overdue → lead_leaders', 'overdue → shift_leads']],
    ['the centre, which sends the letter, a day later', { action: 'escalate', from: 'in_progress', level: 4 }, null, ['reminder_due → shift_leads']],
    ['the supervisor after three days', { action: 'escalate', from: 'in_progress', level: 5 }, null, ['overdue_report → supervisors']],
    ['the supervisor with the list after ten', { action: 'escalate', from: 'in_progress', level: 6 }, null, ['overdue_list → supervisors']],
    ['the desk where no body has it', { action: 'escalate', from: 'in_triage', level: 2 }, null, ['deadline_near → shift_leads']],
    ['the desk that is late, not the body that handed it back', { action: 'escalate', from: 'handed_back', level: 3 }, null, ['overdue → shift_leads']],
    ['the supervisor of a desk that is three days late', { action: 'escalate', from: 'new', level: 5 }, null, ['overdue_report → supervisors', 'overdue → shift_leads']],
    ['leader and supervisor of an urgent answer that nobody approves', { action: 'alarm', from: 'answered', clock: 'approval' }, null, ['approve_afterwards → lead_leaders', 'approve_afterwards → supervisors']],
    ['the shift lead of what nobody took up', { action: 'alarm', from: 'new', clock: 'intake' }, null, ['intake_overdue → shift_leads']],
    ['the body of what it did not accept', { action: 'alarm', from: 'routed', clock: 'acceptance' }, null, ['acceptance_overdue → lead_focal_point', 'acceptance_overdue → lead_leaders']],
    ['the citizen of an apology', { action: 'auto_apologise', from: 'in_progress' }, 'apology', []],
  ])('%s', (_story, event, citizen, staff) => {
    expect(told(event)).toEqual([citizen, staff]);
  });

  it('in the restricted lane: citizen reception alone, the sender in neutral words, and the shift lead without a word where there is danger', () => {
    for (const state of [null, ...ticketStates] as (TicketState | null)[]) {
      for (const action of actions.filter((a) => stepFor(state, a) !== undefined)) {
        for (const priority of ['P0', 'P2'] as const) {
          const { citizen, staff } = whoIsTold(facts({ action, from: state, priority, restriction: 'denunciation', leadChanged: true, handBacks: 2, level: 3, clock: 'intake' }));
          expect(staff.filter((s) => s.to !== 'citizen_reception' && !(priority === 'P0' && s.template === 'restricted_alarm' && s.to === 'shift_leads'))).toEqual([]);
          expect([null, 'neutral']).toContain(citizen);
        }
      }
    }
    expect(told({ action: 'submit', restriction: 'denunciation', priority: 'P0' })).toEqual(['neutral', ['restricted_new → citizen_reception', 'restricted_alarm → shift_leads']]);
  });

  it('says nothing of a step that is not in the table', () => {
    expect(told({ action: 'approve', from: 'new' })).toEqual([null, []]);
  });
});
