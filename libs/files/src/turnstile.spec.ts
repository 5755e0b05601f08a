import { expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

it('lets two in at once, keeps three in line, refuses the sixth, and goes on after a failure', async () => {
  const turnstile = new Turnstile(2, 3);
  let [inside, most] = [0, 0];
  const work = (fails: boolean) => async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside--;
    if (fails) throw new Error('not readable');
    return 'done';
  };
  const results = await Promise.allSettled([true, false, true, false, false, false].map((fails) => turnstile.pass(work(fails))));
  expect(results.map((r) => (r.status === 'fulfilled' ? r.value : String((r.reason as Error).message)))).toEqual(['not readable', 'done', 'not readable', 'done', 'done', 'unavailable']);
  expect(most).toBe(2);
  expect(await turnstile.pass(work(false))).toBe('done');
});
