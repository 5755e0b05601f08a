import type { ReadMessage } from '../read-message.js';
import { knownTo, type Weights } from '../weights.js';
import { SeveralReader } from './several.js';
import { type BorderLesson, severalSigns } from './several-weights.js';

export type { BorderLesson };

/** One right border stands for more than the many wrong ones beside it. */
const shareOfRight = 6;
const shareBesideRight = 0.3;
/** A border is right within so many words of where a reader put it. */
const near = 2;
/** Of a message about one matter so many borders teach something: those that look most like one. */
const hardest = 3;

/**
 * What a message teaches about borders between matters.
 * @param starts offsets in the text at which its second and later matters begin; null where it has several and nobody said where
 * @param share how much a message of one matter counts
 */
export function borderLessonsOf(read: ReadMessage, weights: Weights, starts: readonly number[] | null, share: number): BorderLesson[] {
  if (starts === null) return [];
  const reader = new SeveralReader(read, weights, knownTo(weights, read.grams));
  const all = Array.from({ length: Math.max(0, reader.stretches - 1) }, (_, nth) => ({ at: reader.startOf(nth + 1), signs: reader.signs(0, nth + 1, reader.stretches) }));
  if (starts.length === 0) return all.toSorted((a, b) => clearness(b.signs) - clearness(a.signs)).slice(0, hardest).map(({ signs }) => ({ signs, is: false, share }));
  const right = starts.map((start) => read.words.findIndex((word) => word.start >= start));
  return all.map(({ at, signs }) => {
    const is = right.some((word) => Math.abs(word - at) <= near);
    return { signs, is, share: is ? shareOfRight : shareBesideRight };
  });
}

const clearness = (signs: readonly number[]): number => signs[severalSigns.indexOf('clear')] ?? 0;
