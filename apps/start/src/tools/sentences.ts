import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TicketType } from '#contract';
import type { Labelled } from '#rules';
import * as z from 'zod/mini';
import { typeCodes } from './classify-line.js';

/** A labelled message as the files of `libs/rules/sentences` keep it, a JSON object each line. */
export const SentenceLine = z.object({
  text: z.string(), type: z.enum(Object.values(typeCodes)), category: z.nullable(z.string()), category2: z.optional(z.string()), urgent: z.boolean(),
  /** Unit that the text names, in full. */ area: z.optional(z.string()), way: z.optional(z.string()), split: z.optional(z.boolean()),
  /** Of a message that holds several matters: how each begins, as it stands there, and its category. */ matters: z.optional(z.array(z.object({ from: z.string(), category: z.string(), type: z.optional(z.string()) }))),
  /** Personal data in it, as it stands there. */ pd: z.optional(z.array(z.tuple([z.string(), z.string()]))),
});
export type SentenceLine = z.infer<typeof SentenceLine>;

const types = new Map(Object.entries(typeCodes).map(([type, code]) => [code, type as TicketType]));
export const typeOf = (code: string): TicketType => types.get(code) ?? 'report';

export interface Sentence extends Labelled {
  readonly voice: string;
  /** Offsets at which the second and later matters begin: none where it is one, null where nobody said where. */
  readonly borders: readonly number[] | null;
}

/** All sentences of a folder; the name of a file is the voice (one sitting of one hand). */
export function readSentences(folder: string): Sentence[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).toSorted().flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => {
    const { text, type, category, category2, urgent, split = false, matters } = SentenceLine.parse(JSON.parse(line));
    return { text, type: typeOf(type), category, category2: category2 ?? matters?.[1]?.category, urgent, voice: name.replace('.jsonl', ''), borders: matters ? matters.slice(1).map(({ from }) => text.indexOf(from)) : split ? null : [] };
  }));
}
