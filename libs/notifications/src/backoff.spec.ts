import { describe, expect, it } from '@jest/globals';
import { MAX_ATTEMPTS, nextAttemptInMs } from './index.js';

describe('pauses between tries', () => {
  it.each([[1, 15], [2, 30], [3, 60], [9, 3840], [12, 21_600], [18, 21_600]])('after try %i: %i seconds', (attempt, seconds) => expect(nextAttemptInMs(attempt)).toBe(seconds * 1_000));

  it('reach over more than a day, so that a weekend night of a mail server loses nothing', () => {
    const hours = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, i) => nextAttemptInMs(i + 1)).reduce((a, b) => a + b) / 3_600_000;
    expect(hours).toBeGreaterThan(24);
  });
});
