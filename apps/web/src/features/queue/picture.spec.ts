import { describe, expect, it } from '@jest/globals';
import type { QueueItem } from '#contract';
import { asRows, below, updateInPlace, withoutGone } from './picture.js';

const item = (id: string, version = 1): QueueItem => ({
  id, code: id, version, type: 'report', state: 'new', priority: 'P2', restriction: 'none', channel: 'web', receivedAt: '2026-11-23T02:00:00Z', firstWords: id,
  category: null, categoryProposed: true, sure: null, lead: null, leadProposed: true, area: null, clock: null, holder: null, photoCount: 0, level: 0, pending: [], reopenCount: 0, publication: 'none', assignee: null, tags: [],
});
const items = (...ids: string[]) => ids.map((id) => item(id));
const ids = (rows: readonly { item: QueueItem }[]) => rows.map((row) => row.item.id).join('');
const gone = (rows: readonly { item: QueueItem; gone: boolean }[]) => rows.filter((row) => row.gone).map((row) => row.item.id).join('');

describe('the picture of a queue', () => {
  const shown = asRows(items('b', 'd', 'f')).rows;

  it('counts what belongs above or between, and moves nothing', () => {
    const next = updateInPlace(shown, items('a', 'b', 'c', 'd', 'f'), true);
    expect(ids(next.rows)).toBe('bdf');
    expect(next.pending).toBe(2);
  });

  it('adds what comes after the last known row', () => {
    const next = updateInPlace(shown, items('b', 'd', 'f', 'g'), true);
    expect(ids(next.rows)).toBe('bdfg');
    expect(next.pending).toBe(0);
  });

  it('changes a row in its place', () => {
    const next = updateInPlace(shown, [item('b'), item('d', 2), item('f')], true);
    expect(next.rows[1]?.item.version).toBe(2);
    expect(ids(next.rows)).toBe('bdf');
  });

  it('keeps a row that left, and says so', () => {
    expect(gone(updateInPlace(shown, items('b', 'f'), true).rows)).toBe('d');
  });

  it('does not call gone what lies beyond an incomplete list', () => {
    expect(gone(updateInPlace(shown, items('a', 'b', 'd'), false).rows)).toBe('');
    expect(gone(updateInPlace(shown, items('a', 'b', 'd'), true).rows)).toBe('f');
  });

  it('only counts when no row is common', () => {
    const next = updateInPlace(shown, items('x', 'y'), true);
    expect(next.pending).toBe(2);
    expect(gone(next.rows)).toBe('bdf');
  });

  it('goes on below the open ticket, past rows that left, and nowhere from the last', () => {
    const { rows } = updateInPlace(shown, items('b', 'f'), true);
    expect([below(rows, 'b'), below(rows, 'f'), below(rows, 'x'), below(rows, null)]).toEqual(['f', null, null, null]);
  });

  it('takes away rows that left, but the open one', () => {
    const { rows } = updateInPlace(shown, items('f'), true);
    expect(ids(withoutGone(rows, 'd'))).toBe('df');
    expect(ids(withoutGone(rows, null))).toBe('f');
  });
});
