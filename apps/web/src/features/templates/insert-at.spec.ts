import { describe, expect, it } from '@jest/globals';
import { insertAt } from './insert-at.js';

describe('a template in a draft', () => {
  it('stands where the cursor is and loses no word', () => {
    expect(insertAt('', 'Mẫu', 0, 0)).toEqual({ text: 'Mẫu', cursor: 3 });
    expect(insertAt('  \n', 'Mẫu', 1, 1)).toEqual({ text: 'Mẫu', cursor: 3 });
    expect(insertAt('Chào bạn.', 'Mẫu', 9, 9)).toEqual({ text: 'Chào bạn.\n\nMẫu', cursor: 14 });
    expect(insertAt('Chào bạn.\nHẹn gặp.', 'Mẫu', 10, 10)).toEqual({ text: 'Chào bạn.\nMẫu\n\nHẹn gặp.', cursor: 13 });
    expect(insertAt('Chào bạn', 'Mẫu', 0, 4)).toEqual({ text: 'Mẫu\n\n bạn', cursor: 3 });
  });
});
