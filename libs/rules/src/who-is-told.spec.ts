import { describe, expect, it } from '@jest/globals';
import { actions } from '#contract';
import { type EventFacts, whoIsTold } from './who-is-told.js';

const facts = (more: Partial<EventFacts>): EventFacts => ({ action: 'submit', to: 'new', restriction: 'none', leadChanged: false, handBacks: 0, ...more });
const groups = (more: Partial<EventFacts>) => whoIsTold(facts(more)).staff.map((s) => `${s.template} → ${s.to}`);

describe('who is told', () => {
  it.each<[string, Partial<EventFacts>, string | null, string[]]>([
    ['the sender of a new message', { action: 'submit' }, 'received', []],
    ['sender and body when it is routed', { action: 'route' }, 'routed', ['new_for_body → lead_focal_point']],
    ['the sender that it is another body', { action: 'route', leadChanged: true }, 'body_changed', ['new_for_body → lead_focal_point']],
    ['the desk of a first hand-back', { action: 'hand_back', handBacks: 1 }, null, ['handed_back → desk']],
    ['the supervisor of a second one', { action: 'hand_back', handBacks: 2 }, null, ['ruling_due → supervisors']],
    ['sender and body of a ruling', { action: 'rule_competence', leadChanged: true }, 'body_changed', ['new_for_body → lead_focal_point']],
    ['the leader of an answer', { action: 'submit_answer' }, null, ['to_approve → lead_leaders']],
    ['sender and author of an approval', { action: 'approve' }, 'answered', ['answer_approved → answer_author']],
    ['supervisor and author of a bad rating', { action: 'rate_dissatisfied' }, null, ['dissatisfied → supervisors', 'dissatisfied → answer_author']],
    ['nobody of a good one', { action: 'rate' }, null, []],
  ])('%s', (_story, event, citizen, staff) => {
    expect([whoIsTold(facts(event)).citizen, groups(event)]).toEqual([citizen, staff]);
  });

  it('in the restricted lane: citizen reception alone, and the sender in neutral words', () => {
    for (const action of actions) {
      const told = whoIsTold(facts({ action, restriction: 'denunciation', leadChanged: true, handBacks: 2 }));
      expect(told.staff.filter((s) => s.to !== 'citizen_reception')).toEqual([]);
      expect([null, 'neutral']).toContain(told.citizen);
    }
  });
});
