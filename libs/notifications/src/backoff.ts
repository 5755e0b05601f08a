const FIRST = 15_000;
const LONGEST = 6 * 3_600_000;

/** After so many tries in vain, over about two days, a message is given up; the ticket shows it. */
export const MAX_ATTEMPTS = 18;

/** Pause after the n-th try in vain: 15 and 30 seconds, 1, 2, 4 … minutes, six hours at most. */
export function nextAttemptInMs(attempt: number): number {
  return Math.min(FIRST * 2 ** (Math.max(attempt, 1) - 1), LONGEST);
}
