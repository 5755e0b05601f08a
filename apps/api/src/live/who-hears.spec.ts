import { describe, expect, it } from '@jest/globals';
import type { Grant } from '#rules';
import { toldOf } from './who-hears.js';

const scope = { type: 'report', category: 'GT-01', area: '26524', coordinating: ['BUSADCO'] } as const;
const scopes = { scopeBefore: scope, scopeAfter: scope };
const open = { restrictionBefore: 'none', restrictionAfter: 'none', leadBefore: null, leadAfter: null, ...scopes } as const;
const routed = { ...open, leadAfter: 'SXD' } as const;
const moved = { ...open, leadBefore: 'SXD', leadAfter: 'SYT' } as const;
const hidden = { restrictionBefore: 'denunciation', restrictionAfter: 'denunciation', leadBefore: null, leadAfter: null, ...scopes } as const;
const restricted = { restrictionBefore: 'none', restrictionAfter: 'denunciation', leadBefore: 'SXD', leadAfter: null, ...scopes } as const;
const freed = { restrictionBefore: 'denunciation', restrictionAfter: 'none', leadBefore: null, leadAfter: null, ...scopes } as const;

const reads = (more: Partial<Grant>): Grant => ({ permission: 'ticket.read', scope: 'centre', body: null, restriction: 'none', types: null, categories: null, areas: null, ...more });
/** Who is meant by a word of the table. */
const rights: Readonly<Record<string, Grant>> = {
  centre: reads({}), restricted: reads({ restriction: 'denunciation' }), 'body:SXD': reads({ scope: 'own_body', body: 'SXD' }), 'body:VPUBND': reads({ scope: 'own_body', body: 'VPUBND' }), 'helper:BUSADCO': reads({ scope: 'coordinating_body', body: 'BUSADCO' }),
  'roads of SXD': reads({ scope: 'own_body', body: 'SXD', categories: ['GT-01'] }), 'trees of SXD': reads({ scope: 'own_body', body: 'SXD', categories: ['CX-01'] }), 'another ward': reads({ areas: ['26506'] }),
};

describe('who is told of an event', () => {
  it.each([
    ['the centre of an ordinary change', open, ['centre'], 'changed'],
    ['a body not of what it does not lead', open, ['body:SXD'], null],
    ['a body of what is routed to it', routed, ['body:SXD'], 'changed'],
    ['the old body that it went elsewhere', moved, ['body:SXD'], 'changed'],
    ['another body of nothing', moved, ['body:VPUBND'], null],
    ['a body that helps of what it helps with', routed, ['helper:BUSADCO'], 'changed'],
    ['a body that helps not before there is a lead', open, ['helper:BUSADCO'], null],
    ['a person for roads of a road', routed, ['roads of SXD'], 'changed'],
    ['a person for trees not of a road', routed, ['trees of SXD'], null],
    ['a person for one ward not of another', routed, ['another ward'], null],
    ['the centre not of a hidden ticket', hidden, ['centre', 'body:SXD'], null],
    ['citizen reception of a hidden ticket', hidden, ['restricted'], 'changed'],
    ['the body of a restricted ticket only that it is gone', restricted, ['body:SXD'], 'gone'],
    ['the centre likewise', restricted, ['centre'], 'gone'],
    ['citizen reception of what comes in', restricted, ['restricted'], 'changed'],
    ['a person of both lanes of the change', restricted, ['centre', 'restricted'], 'changed'],
    ['citizen reception that a wrong mark is off', freed, ['restricted'], 'gone'],
    ['the centre of what comes back', freed, ['centre'], 'changed'],
  ] as const)('%s', (_story, event, who, told) => {
    expect(toldOf(event, who.flatMap((name) => rights[name] ?? []))).toBe(told);
  });
});
