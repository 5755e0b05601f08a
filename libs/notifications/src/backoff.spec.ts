import { describe, expect, it } from '@jest/globals';
import { nextAttemptInMs } from './index.js';

describe('pauses between tries', () => {
  it.each([[1, 1], [2, 2], [3, 4], [9, 256], [10, 360], [12, 360]])('after try %i: %i minutes', (attempt, minutes) => expect(nextAttemptInMs(attempt)).toBe(minutes * 60_000));
});
