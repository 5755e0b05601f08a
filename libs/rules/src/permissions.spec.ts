import { describe, expect, it } from '@jest/globals';
import { actingBodies, type Grant, mayAct, maySee, seesAsCentre, type TicketAccess } from './permissions.js';

const open: TicketAccess = { restriction: 'none', lead: 'SXD', leadDecided: true, coordinating: ['BUSADCO'], type: 'report', category: 'GT-01', area: '26524' };
const proposed: TicketAccess = { ...open, leadDecided: false };
const unclassified: TicketAccess = { ...open, category: null, area: null };
const restricted: TicketAccess = { ...open, restriction: 'denunciation', type: 'denunciation' };
const grant = (permission: Grant['permission'], more: Partial<Grant> = {}): Grant => ({ permission, scope: 'centre', body: null, restriction: 'none', types: null, categories: null, areas: null, ...more });
const inBody = (permission: Grant['permission'], body: string, more: Partial<Grant> = {}) => grant(permission, { scope: 'own_body', body, ...more });

const operator = [grant('ticket.read'), grant('ticket.claim')];
const officer = [inBody('ticket.read', 'SXD'), inBody('ticket.answer', 'SXD')];
const elsewhere = [inBody('ticket.read', 'SYT'), inBody('ticket.answer', 'SYT')];
const helper = [grant('ticket.read', { scope: 'coordinating_body', body: 'BUSADCO' }), grant('ticket.contribute', { scope: 'coordinating_body', body: 'BUSADCO' }), inBody('ticket.answer', 'BUSADCO')];
const reception = [grant('ticket.read', { restriction: 'denunciation' }), grant('ticket.claim', { restriction: 'denunciation' })];
const administrator = [grant('people.read'), grant('people.manage'), grant('calendar.manage')];

describe('who may see a ticket', () => {
  it.each<[string, readonly Grant[], TicketAccess, boolean]>([
    ['an operator sees an open ticket', operator, open, true],
    ['an operator does not see a restricted one', operator, restricted, false],
    ['an officer sees what the desk routed to the body', officer, open, true],
    ['an officer does not see what is only proposed for the body', officer, proposed, false],
    ['an officer of another body sees nothing', elsewhere, open, false],
    ['an officer does not see a restricted ticket, even of the own body', officer, restricted, false],
    ['a body that helps sees what it helps with', helper, open, true],
    ['a body that helps does not see what is only proposed', helper, proposed, false],
    ['a body that helps does not see a restricted ticket', helper, restricted, false],
    ['citizen reception sees the restricted lane', reception, restricted, true],
    ['citizen reception does not see ordinary tickets', reception, open, false],
    ['an administrator sees no ticket', administrator, open, false],
    ['nobody sees without a grant', [], open, false],
    ['somebody for roads sees a road', [grant('ticket.read', { categories: ['GT-01', 'GT-02'] })], open, true],
    ['somebody for trees does not', [grant('ticket.read', { categories: ['CX-01'] })], open, false],
    ['somebody for one ward sees it', [grant('ticket.read', { areas: ['26524'] })], open, true],
    ['somebody for another does not', [grant('ticket.read', { areas: ['26506'] })], open, false],
    ['somebody with limits does not see what has no category yet', [grant('ticket.read', { categories: ['GT-01'] })], unclassified, false],
    ['somebody for questions does not see a report', [grant('ticket.read', { types: ['question'] })], open, false],
    ['limits of two roles are not mixed', [grant('ticket.read', { categories: ['CX-01'] }), grant('ticket.read', { areas: ['26506'] })], open, false],
  ])('%s', (_story, grants, ticket, sees) => {
    expect(maySee(grants, ticket)).toBe(sees);
  });

  it('who cannot see cannot act, whatever else they hold', () => {
    expect(mayAct([grant('ticket.claim')], 'ticket.claim', open)).toBe(false);
    expect(mayAct(reception, 'ticket.claim', open)).toBe(false);
    expect(mayAct(officer, 'ticket.answer', open)).toBe(true);
    expect(mayAct(elsewhere, 'ticket.answer', open)).toBe(false);
  });

  it('who helps gives a part and does not answer', () => {
    expect(mayAct(helper, 'ticket.contribute', open)).toBe(true);
    expect(mayAct(helper, 'ticket.answer', open)).toBe(false);
    expect(actingBodies(helper, 'ticket.contribute', open)).toEqual(['BUSADCO']);
    expect(actingBodies(officer, 'ticket.answer', open)).toEqual(['SXD']);
    expect(actingBodies(operator, 'ticket.claim', open)).toEqual([]);
  });

  it('a right in one lane does nothing in the other', () => {
    expect(mayAct([...operator, ...reception], 'ticket.claim', restricted)).toBe(true);
    expect(mayAct([...operator, grant('ticket.read', { restriction: 'denunciation' })], 'ticket.claim', restricted)).toBe(false);
  });

  it('words without masks are for those who read the ticket\'s own lane for the whole centre', () => {
    expect(seesAsCentre(operator, open)).toBe(true);
    expect(seesAsCentre(officer, open)).toBe(false);
    expect(seesAsCentre(helper, open)).toBe(false);
    expect(seesAsCentre([...officer, ...reception], open)).toBe(false);
    expect(seesAsCentre(reception, restricted)).toBe(true);
  });
});
