import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../../../test/support/until.js';
import { Repeating } from './repeating.js';

const NEVER = 3_600_000;
const logged: string[] = [];
let repeating: Repeating | null = null;
const open = (everyMs: number, turn: () => Promise<unknown>) => (repeating = new Repeating('thing', everyMs, turn, (_level, code) => void logged.push(code)));
afterEach(() => repeating?.stop());

describe('what repeats', () => {
  it('takes its turns again and again', async () => {
    let turns = 0;
    open(5, async () => { turns += 1; }).start();
    await until(() => turns >= 3, 'three turns');
  });

  it('never overlaps; waking up during a turn gives one more', async () => {
    let turns = 0;
    let inside = 0;
    let most = 0;
    const gates: (() => void)[] = [];
    const thing = open(NEVER, async () => {
      turns += 1;
      most = Math.max(most, ++inside);
      await new Promise<void>((resolve) => gates.push(resolve));
      inside -= 1;
    });
    thing.start();
    await until(() => gates.length === 1, 'the first turn');
    thing.wake();
    thing.wake();
    gates[0]?.();
    await until(() => gates.length === 2, 'the second turn');
    gates[1]?.();
    await until(() => inside === 0, 'the end');
    expect([turns, most]).toEqual([2, 1]);
  });

  it('goes on after a failure', async () => {
    let turns = 0;
    open(5, async () => { turns += 1; if (turns === 1) throw new Error('a text with words'); }).start();
    await until(() => turns >= 2, 'the second turn');
    expect(logged).toEqual(['thing_failed']);
  });

  it('waits for the turn under way when it stops, and takes no other', async () => {
    let turns = 0;
    let finish = (): void => undefined;
    let finished = false;
    const thing = open(1, async () => { turns += 1; await new Promise<void>((resolve) => { finish = resolve; }); finished = true; });
    thing.start();
    await until(() => turns === 1, 'the first turn');
    thing.wake();
    const stopping = thing.stop();
    finish();
    await stopping;
    expect([finished, turns]).toEqual([true, 1]);
  });
});
