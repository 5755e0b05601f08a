import { describe, expect, it } from '@jest/globals';
import { addressOf, filtersFrom, withFilter } from './filters-in-address.js';

describe('filters in the address', () => {
  it('come back as they were', () => {
    const filters = { states: 'open', category: 'GT-01', area: '747', body: 'UBND-VT', priority: 'P0', channel: 'phone', from: '2026-01-01', to: '2026-11-30' } as const;
    expect(filtersFrom(addressOf(filters))).toEqual(filters);
    expect(addressOf({})).toBe('');
  });

  it('that are none are left out, and words are never among them', () => {
    expect(filtersFrom('?states=secret&from=2026-02-30&priority=P1&words=0901234567&area=')).toEqual({ priority: 'P1' });
    expect(addressOf({ priority: 'P1', ...({ words: '0901234567' } as object) })).toBe('?priority=P1');
  });

  it('are set and taken away one by one', () => {
    expect(withFilter({ area: '747' }, 'states', 'spam')).toEqual({ states: 'spam', area: '747' });
    expect(withFilter({ area: '747', states: 'spam' }, 'area', null)).toEqual({ states: 'spam' });
    expect(withFilter({ from: '2026-01-01' }, 'from', '')).toEqual({});
  });
});
