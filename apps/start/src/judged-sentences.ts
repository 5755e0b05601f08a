import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { breather } from '#directory';
import type { Labelled } from '#rules';
import { SentenceLine, typeOf } from './tools/sentences.js';

/** The sentences that ship for judging, with what they are. Read seldom, a few at a time. */
export async function judgedSentences(projectRoot: string): Promise<Labelled[]> {
  const folder = join(projectRoot, 'libs/rules/sentences/judge');
  const breathe = breather();
  const judged: Labelled[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted()) {
    for (const line of (await readFile(join(folder, name), 'utf8')).trim().split('\n')) {
      const { text, type, category, category2, urgent } = SentenceLine.parse(JSON.parse(line));
      judged.push({ text, type: typeOf(type), category, category2, urgent });
      await breathe();
    }
  }
  return judged;
}
