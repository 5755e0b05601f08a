import { FirstSchema1700000000000 } from './1700000000000-first-schema.js';
import { WholeLifecycle1700000000001 } from './1700000000001-whole-lifecycle.js';
import { EndedByNewest1700000000020 } from './1700000000020-ended-by-newest.js';
import { SearchWords1700000000021 } from './1700000000021-search-words.js';
import { WorkingTogether1700000000022 } from './1700000000022-working-together.js';
import { SendersChoice1700000000023 } from './1700000000023-senders-choice.js';
import { ConfirmedContacts1700000000024 } from './1700000000024-confirmed-contacts.js';
import { ReplyTemplates1700000000027 } from './1700000000027-reply-templates.js';
import { DeskWork1700000000028 } from './1700000000028-desk-work.js';
import { Documents1700000000029 } from './1700000000029-documents.js';
import { WordsRevealed1700000000030 } from './1700000000030-words-revealed.js';
import { Learning1700000000031 } from './1700000000031-learning.js';
import { RuleBench1700000000032 } from './1700000000032-rule-bench.js';
import { SeveralMatters1700000000033 } from './1700000000033-several-matters.js';

/** In order. A landed migration is never edited; a new one follows it. */
export const migrations = [FirstSchema1700000000000, WholeLifecycle1700000000001, EndedByNewest1700000000020, SearchWords1700000000021, WorkingTogether1700000000022, SendersChoice1700000000023, ConfirmedContacts1700000000024, ReplyTemplates1700000000027, DeskWork1700000000028, Documents1700000000029, WordsRevealed1700000000030, Learning1700000000031, RuleBench1700000000032, SeveralMatters1700000000033];
