import { describe, expect, it } from '@jest/globals';
import { conflictsIn } from './conflicts.js';

const fields = ['lead', 'area'] as const;
const at = (lead: string | null, area: string | null) => ({ lead, area });

describe('conflicts, field by field', () => {
  it.each([
    ['nobody touched anything', at('A', '1'), at('A', '1'), at('A', '1'), []],
    ['only I changed', at('A', '1'), at('A', '1'), at('B', '1'), []],
    ['the other changed what I left', at('A', '1'), at('B', '1'), at('A', '1'), [{ field: 'lead', mine: 'A', theirs: 'B' }]],
    ['both changed alike', at('A', '1'), at('B', '1'), at('B', '1'), []],
    ['both changed otherwise', at('A', '1'), at('B', '2'), at('C', '2'), [{ field: 'lead', mine: 'C', theirs: 'B' }]],
    ['the other emptied it', at('A', '1'), at(null, '1'), at('A', '1'), [{ field: 'lead', mine: 'A', theirs: null }]],
  ])('%s', (_story, then, now, mine, found) => {
    expect(conflictsIn(fields, then, now, mine)).toEqual(found);
  });
});
