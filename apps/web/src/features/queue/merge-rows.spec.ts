import { describe, expect, it } from '@jest/globals';
import type { QueueItem, QueueReply } from '#contract';
import { mergeRows } from './merge-rows.js';

const item = (id: string, version = 1) => ({ id, version }) as QueueItem;
const page = (ids: string, n = 0): QueueReply => ({ items: [...ids].map((id) => item(id)), nextAfter: null, counts: { new: n }, byClock: null, cursor: String(n) });
const long = { pages: [page('abc'), page('def'), page('ghi')], pageParams: [null, 'c', 'f'] };
const ids = (data: typeof long) => data.pages.map(({ items }) => items.map(({ id }) => id).join('')).join(' ');

describe('what a long list asked for by id', () => {
  it('changes known rows in their place and leaves other pages alone', () => {
    const next = mergeRows(long, new Set(['e']), { ...page('', 7), items: [item('e', 2)] });
    expect(ids(next)).toBe('abc def ghi');
    expect(next.pages[1]?.items[1]?.version).toBe(2);
    expect(next.pages[2]).toBe(long.pages[2]);
    expect(next.pages[0]).toMatchObject({ counts: { new: 7 }, cursor: '7' });
  });

  it('takes out what is not in the view any more', () => expect(ids(mergeRows(long, new Set(['a', 'h']), page('')))).toBe('bc def gi'));
  it('puts what is new before all others', () => expect(ids(mergeRows(long, new Set(['x']), page('x')))).toBe('xabc def ghi'));
  it('knows nothing of a ticket that never was in the view', () => expect(ids(mergeRows(long, new Set(['y']), page('')))).toBe('abc def ghi'));
});
