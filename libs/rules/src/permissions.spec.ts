import { describe, expect, it } from '@jest/globals';
import { type Grant, mayAct, maySee, seesAsCentre, type TicketAccess } from './permissions.js';

const open: TicketAccess = { restriction: 'none', lead: 'SXD', leadDecided: true };
const proposed: TicketAccess = { ...open, leadDecided: false };
const restricted: TicketAccess = { restriction: 'denunciation', lead: 'SXD', leadDecided: true };
const grant = (permission: Grant['permission'], scope: Grant['scope'], body: string | null = null): Grant => ({ permission, scope, body });

const operator = [grant('ticket.read', 'centre'), grant('ticket.claim', 'centre')];
const officer = [grant('ticket.read', 'own_body', 'SXD'), grant('ticket.answer', 'own_body', 'SXD')];
const elsewhere = [grant('ticket.read', 'own_body', 'SYT'), grant('ticket.answer', 'own_body', 'SYT')];
const reception = [grant('ticket.read_restricted', 'centre'), grant('ticket.claim', 'centre')];
const administrator = [grant('people.read', 'centre'), grant('people.manage', 'centre')];

describe('who may see a ticket', () => {
  it.each<[string, readonly Grant[], TicketAccess, boolean]>([
    ['an operator sees an open ticket', operator, open, true],
    ['an operator does not see a restricted one', operator, restricted, false],
    ['an officer sees what the desk routed to the body', officer, open, true],
    ['an officer does not see what is only proposed for the body', officer, proposed, false],
    ['an officer of another body sees nothing', elsewhere, open, false],
    ['an officer does not see a restricted ticket, even of the own body', officer, restricted, false],
    ['citizen reception sees the restricted lane', reception, restricted, true],
    ['citizen reception does not see ordinary tickets', reception, open, false],
    ['an administrator sees no ticket', administrator, open, false],
    ['nobody sees without a grant', [], open, false],
  ])('%s', (_story, grants, ticket, sees) => {
    expect(maySee(grants, ticket)).toBe(sees);
  });

  it('who cannot see cannot act, whatever else they hold', () => {
    expect(mayAct([grant('ticket.claim', 'centre')], 'ticket.claim', open)).toBe(false);
    expect(mayAct(operator, 'ticket.claim', restricted)).toBe(false);
    expect(mayAct(reception, 'ticket.claim', restricted)).toBe(true);
    expect(mayAct(officer, 'ticket.answer', open)).toBe(true);
    expect(mayAct(elsewhere, 'ticket.answer', open)).toBe(false);
  });

  it('words without masks are for those who read the ticket\'s own lane for the whole centre', () => {
    expect([operator, officer, reception].map((grants) => seesAsCentre(grants, open))).toEqual([true, false, false]);
    expect([operator, officer, reception].map((grants) => seesAsCentre(grants, restricted))).toEqual([false, false, true]);
    expect(seesAsCentre([...officer, ...reception], open)).toBe(false);
  });
});
