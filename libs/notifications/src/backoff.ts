const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

/** After so many tries in vain a message is given up; the ticket shows it. */
export const MAX_ATTEMPTS = 12;

/** Pause after the n-th try in vain: 1, 2, 4 … minutes, six hours at most. */
export function nextAttemptInMs(attempt: number): number {
  return Math.min(MINUTE * 2 ** (Math.max(attempt, 1) - 1), LONGEST);
}
