import { timesLikelier, timesSeen, type Weights } from '../classify/weights.js';
import type { CountModel, Steps } from '../learn/index.js';

/** A word or a pair of words that now speaks louder for a category. */
export interface MovedWord { readonly words: string; readonly category: string; /** How often it was seen with it before, and in lessons. */ readonly before: number; readonly lessons: number }

/** Only what so many lessons showed is told to anybody. */
const leastLessons = 5;
const most = 12;
const keysOfStep = 500;
/** Words and pairs as they stand in a text; signs, openings and endings say nothing to a reader. */
const plainWords = /^[a-z]{2,}(?: [a-z]{2,})?$/;

/** Which words moved most by what was learnt on top of the shipped counts, the strongest first. */
export function* movedWords(shipped: Weights, added: CountModel): Steps<MovedWord[]> {
  const moved: (MovedWord & { readonly by: number })[] = [];
  let keys = 0;
  for (const key of added.keys()) {
    if (++keys % keysOfStep === 0) yield;
    if (!plainWords.test(key)) continue;
    const seen = added.seenWith(key);
    for (let at = 0; at < seen.length; at += 2) {
      const [category, lessons] = [added.classes[seen[at] ?? 0] ?? '', seen[at + 1] ?? 0];
      if (lessons < leastLessons) continue;
      const before = timesSeen('category', shipped, key, category);
      moved.push({ words: key, category, before: Math.round(before), lessons: Math.round(lessons), by: Math.log(timesLikelier('category', before, lessons)) * Math.log(1 + lessons) });
    }
  }
  return moved.sort((a, b) => b.by - a.by || (a.words < b.words ? -1 : 1)).slice(0, most).map(({ words, category, before, lessons }) => ({ words, category, before, lessons }));
}
