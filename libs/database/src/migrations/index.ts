import { FirstSchema1700000000000 } from './1700000000000-first-schema.js';
import { WholeLifecycle1700000000001 } from './1700000000001-whole-lifecycle.js';
import { SendersChoice1700000000030 } from './1700000000030-senders-choice.js';

/** In order. A landed migration is never edited; a new one follows it. */
export const migrations = [FirstSchema1700000000000, WholeLifecycle1700000000001, SendersChoice1700000000030];
