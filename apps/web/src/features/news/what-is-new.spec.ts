import { describe, expect, it } from '@jest/globals';
import { type Action, actions, type Me } from '#contract';
import { isNew, titleWith } from './what-is-new.js';

const me = (more: Partial<Me['reads']>, permissions: Me['permissions'] = []) => ({ id: 'me', reads: { centre: false, restricted: false, bodies: [], ...more }, permissions });
const news = (who: ReturnType<typeof me>, lead: string | null = null) => actions.filter((action) => isNew({ action, actorId: 'other', lead }, who));

describe('what is new', () => {
  it.each<[string, ReturnType<typeof me>, string | null, Action[]]>([
    ['to the desk: what comes in or comes back', me({ centre: true }), null, ['submit', 'undo_spam', 'unrestrict', 'hand_back', 'agree_late_hand_back', 'reopen', 'reopen_by_supervisor']],
    ['to citizen reception: what comes into its lane', me({ restricted: true }), null, ['submit', 'restrict']],
    ['to a body: what it gets to lead', me({ bodies: ['SXD'] }), 'SXD', ['route', 'auto_route', 'rule_competence']],
    ['to its leader: answers, too', me({ bodies: ['SXD'] }, ['ticket.approve']), 'SXD', ['route', 'auto_route', 'rule_competence', 'submit_answer']],
    ['to a body: nothing that another one leads', me({ bodies: ['SXD'] }, ['ticket.approve']), 'SYT', []],
    ['to an administrator: nothing', me({}), null, []],
  ])('%s', (_story, who, lead, found) => {
    expect(news(who, lead).toSorted()).toEqual(found.toSorted());
  });

  it('is nothing that one did oneself', () => {
    expect(isNew({ action: 'submit', actorId: 'me', lead: null }, me({ centre: true }))).toBe(false);
    expect(isNew({ action: 'submit', actorId: null, lead: null }, me({ centre: true }))).toBe(true);
  });

  it('stands in the title as a number up to 99', () => {
    expect([titleWith(0, 'Bàn'), titleWith(3, 'Bàn'), titleWith(99, 'Bàn'), titleWith(100, 'Bàn')]).toEqual(['Bàn', '(3) Bàn', '(99) Bàn', '(99+) Bàn']);
  });
});
