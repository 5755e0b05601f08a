import { describe, expect, it } from '@jest/globals';
import { queueAddress, queueFiltersFrom, withQueueFilter } from './queue-filters.js';

describe('filters of a view in its address', () => {
  it('come back as they were written, and what is none is left out', () => {
    const filters = { who: 'nobody', category: 'GT', area: '747', priority: 'P0' } as const;
    expect(queueFiltersFrom(queueAddress(filters))).toEqual(filters);
    expect(queueFiltersFrom('?who=everybody&priority=P9&category=&view=spam&tag=mua-bao')).toEqual({ tag: 'mua-bao' });
    expect(queueAddress({})).toBe('');
    expect(withQueueFilter(filters, 'area', null)).toEqual({ who: 'nobody', category: 'GT', priority: 'P0' });
    expect(withQueueFilter({}, 'priority', 'P1')).toEqual({ priority: 'P1' });
  });
});
