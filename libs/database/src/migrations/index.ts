import { FirstSchema1700000000000 } from './1700000000000-first-schema.js';

/** In order. A landed migration is never edited; a new one follows it. */
export const migrations = [FirstSchema1700000000000];
