import { describe, expect, it } from '@jest/globals';
import { compareCursor, FEED_START, formatCursor, parseCursor } from './index.js';

describe('cursor', () => {
  it('reads what it wrote', () => expect(parseCursor(formatCursor({ xid: '18446744073709551615', id: 7n }))).toEqual({ xid: 18446744073709551615n, id: 7n }));
  it.each([['9:9', '10:1', -1], ['10:2', '10:10', -1], ['10:2', '10:2', 0], ['3:1', '2:9', 1], [FEED_START, '1:1', -1]])('%s and %s', (a, b, order) => expect(compareCursor(a, b)).toBe(order));
  it.each(['', '1', '1:', '-1:2', '1:2:3', 'a:b', '1:2 '])('refuses "%s"', (text) => expect(() => parseCursor(text)).toThrow());
});
