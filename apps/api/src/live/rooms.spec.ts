import { describe, expect, it } from '@jest/globals';
import { toldOf } from './rooms.js';

const open = { restrictionBefore: 'none', restrictionAfter: 'none', leadBefore: null, leadAfter: null } as const;
const routed = { ...open, leadAfter: 'SXD' } as const;
const moved = { ...open, leadBefore: 'SXD', leadAfter: 'SYT' } as const;
const hidden = { restrictionBefore: 'denunciation', restrictionAfter: 'denunciation', leadBefore: null, leadAfter: null } as const;
const restricted = { restrictionBefore: 'none', restrictionAfter: 'denunciation', leadBefore: 'SXD', leadAfter: null } as const;
const freed = { restrictionBefore: 'denunciation', restrictionAfter: 'none', leadBefore: null, leadAfter: null } as const;

describe('who is told of an event', () => {
  it.each([
    ['the centre of an ordinary change', open, ['centre'], 'changed'],
    ['a body not of what it does not lead', open, ['body:SXD'], null],
    ['a body of what is routed to it', routed, ['body:SXD'], 'changed'],
    ['the old body that it went elsewhere', moved, ['body:SXD'], 'changed'],
    ['another body of nothing', moved, ['body:VPUBND'], null],
    ['the centre not of a hidden ticket', hidden, ['centre', 'body:SXD'], null],
    ['citizen reception of a hidden ticket', hidden, ['restricted'], 'changed'],
    ['the body of a restricted ticket only that it is gone', restricted, ['body:SXD'], 'gone'],
    ['the centre likewise', restricted, ['centre'], 'gone'],
    ['citizen reception of what comes in', restricted, ['restricted'], 'changed'],
    ['a person of both lanes of the change', restricted, ['centre', 'restricted'], 'changed'],
    ['citizen reception that a wrong mark is off', freed, ['restricted'], 'gone'],
    ['the centre of what comes back', freed, ['centre'], 'changed'],
  ] as const)('%s', (_story, event, rooms, told) => {
    expect(toldOf(event, rooms)).toBe(told);
  });
});
