import type { Word } from '../words.js';

/** A trait of a message that weights are kept for, and the words that show it (`to` exclusive; none for what the whole message shows). */
export interface Gram {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** So many words at the beginning and at the end tell what is wanted. */
const opening = 3;
const closing = 4;
const mostLength = 8;
/** What a message is about stands in its first words, what it wants in its last, however long it is. */
export const mostAtBeginning = 600;
const mostAtEnd = 300;
/** Characters at the end that may be blank or invisible. */
const tail = 40;
const asking = /[?\uFF1F][\s\p{Cf}]*$/u;

/**
 * The traits of a message: words and pairs of words, what it opens and closes with, its length on a scale of doublings, whether it asks or calls out.
 * Each trait once. Keys hold folded words only, so they say nothing about case, diacritics or blanks. Of long messages the beginning and the end are read.
 */
export function gramsOf(words: readonly Word[], text: string): Gram[] {
  const grams = new Map<string, Gram>();
  const add = (key: string, from: number, to: number) => { if (!grams.has(key)) grams.set(key, { key, from, to }); };
  const last = words.length;
  const [leftOutFrom, leftOutTo] = last > mostAtBeginning + mostAtEnd ? [mostAtBeginning, last - mostAtEnd] : [last, last];
  let before = '';
  for (let at = 0; at < last; at++) {
    if (at === leftOutFrom) at = leftOutTo;
    const word = words[at];
    if (!word) break;
    const { key, joined } = word;
    add(key, at, at + 1);
    if (joined && at > 0 && at !== leftOutTo) add(`${before} ${key}`, at - 1, at + 1);
    if (at < opening) add(`^${key}`, at, at + 1);
    if (at >= last - closing) add(`${key}$`, at, at + 1);
    before = key;
  }
  if (last > 1) {
    add(`^${words[0]?.key} ${words[1]?.key}`, 0, 2);
    add(`${words[last - 2]?.key} ${words[last - 1]?.key}$`, last - 2, last);
  }
  add(`#${Math.min(mostLength, Math.floor(Math.log2(last + 1)))}`, 0, 0);
  if (/[?\uFF1F]/.test(text)) add('?', 0, 0);
  if (asking.test(text.slice(-tail))) add('?$', 0, 0);
  if (/[!\uFF01]/.test(text)) add('!', 0, 0);
  return [...grams.values()];
}
