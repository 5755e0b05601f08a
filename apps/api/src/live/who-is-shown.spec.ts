import { describe, expect, it } from '@jest/globals';
import type { Grant, TicketAccess } from '#rules';
import { differences, shownTo } from './who-is-shown.js';

const access = (more: Partial<TicketAccess> = {}): TicketAccess => ({ restriction: 'none', lead: null, leadDecided: false, coordinating: [], type: 'report', category: 'GT-01', area: '26524', ...more });
const reads = (more: Partial<Grant>): Grant => ({ permission: 'ticket.read', scope: 'centre', body: null, restriction: 'none', types: null, categories: null, areas: null, ...more });
const [looks, writes] = [(personId: string) => ({ personId, kind: 'looks' as const }), (personId: string) => ({ personId, kind: 'writes' as const })];
const picture = [
  { ticketId: 'open', access: access(), people: [looks('a'), writes('b')] },
  { ticketId: 'routed', access: access({ lead: 'SXD', leadDecided: true, coordinating: ['BUSADCO'] }), people: [looks('c')] },
  { ticketId: 'hidden', access: access({ restriction: 'denunciation' }), people: [writes('d')] },
];

describe('who is shown to whom', () => {
  it.each([
    ['the centre: everybody in its lane', [reads({})], ['open', 'routed']],
    ['a body: those at what it leads', [reads({ scope: 'own_body', body: 'SXD' })], ['routed']],
    ['a body that helps: those at what it helps with', [reads({ scope: 'coordinating_body', body: 'BUSADCO' })], ['routed']],
    ['another body: nobody', [reads({ scope: 'own_body', body: 'SYT' })], []],
    ['citizen reception: its own lane', [reads({ restriction: 'denunciation' })], ['hidden']],
    ['an administrator: nobody', [{ ...reads({}), permission: 'people.manage' as const }], []],
  ] as const)('%s', (_story, grants, tickets) => {
    expect([...shownTo(picture, grants).keys()]).toEqual(tickets);
  });

  it('names writers first, and no more than ten', () => {
    expect(shownTo(picture, [reads({})]).get('open')).toEqual([writes('b'), looks('a')]);
    const crowd = [{ ticketId: 'open', access: access(), people: [...Array.from({ length: 40 }, (_, i) => looks(String(i))), writes('last')] }];
    expect(shownTo(crowd, [reads({})]).get('open')).toHaveLength(10);
    expect(shownTo(crowd, [reads({})]).get('open')?.[0]).toEqual(writes('last'));
  });

  it('tells only what changed, and that nobody is there any more', () => {
    const told = new Map([['same', [looks('a')]], ['left', [looks('b')]], ['writes', [looks('c')]]]);
    const now = new Map([['same', [looks('a')]], ['writes', [writes('c')]], ['new', [looks('d')]]]);
    expect(differences(told, now)).toEqual([{ ticketId: 'left', people: [] }, { ticketId: 'writes', people: [writes('c')] }, { ticketId: 'new', people: [looks('d')] }]);
    expect(differences(now, now)).toEqual([]);
  });
});
