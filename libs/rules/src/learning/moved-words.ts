import { smoothing } from '../classify/weights.js';
import type { CountModel, CountSource } from '../learn/index.js';

/** A word or a pair of words that now speaks louder for a category. */
export interface MovedWord { readonly words: string; readonly category: string; /** How often it was seen with it, in lessons. */ readonly lessons: number; /** How many times likelier it makes the category than before. */ readonly times: number }

/** Only what so many lessons showed is told to anybody. */
const leastLessons = 5;
const most = 24;
/** Words and pairs as they stand in a text; signs, openings and endings say nothing to a reader. */
const plainWords = /^[a-z]{2,}(?: [a-z]{2,})?$/;

/**
 * Which words moved most by what was learnt, the strongest first. 
 * @param pause called after each small step
 */
export async function movedWords(shipped: CountSource, added: CountModel, pause: () => Promise<void>): Promise<MovedWord[]> {
  const before = new Map<string, readonly number[]>();
  const placeIn = added.classes.map((name) => shipped.classes.indexOf(name));
  const telling = new Set<string>();
  for (const key of added.keys()) if (plainWords.test(key) && timesOf(added.seenWith(key)) >= leastLessons) telling.add(key);
  let rows = 0;
  for (const [key, seen] of shipped.rows()) {
    if (telling.has(key)) before.set(key, seen);
    if (++rows % 500 === 0) await pause();
  }
  const moved: (MovedWord & { readonly by: number })[] = [];
  for (const key of telling) {
    const seen = added.seenWith(key);
    for (let at = 0; at < seen.length; at += 2) {
      const [place, lessons] = [seen[at] ?? 0, seen[at + 1] ?? 0];
      if (lessons < leastLessons) continue;
      const had = countAt(before.get(key) ?? [], placeIn[place] ?? -1);
      const times = (had + lessons + smoothing.category) / (had + smoothing.category);
      moved.push({ words: key, category: added.classes[place] ?? '', lessons: Math.round(lessons), times: Math.round(times * 10) / 10, by: Math.log(times) * Math.log(1 + lessons) });
    }
  }
  return moved.sort((a, b) => b.by - a.by || (a.words < b.words ? -1 : 1)).slice(0, most).map(({ words, category, lessons, times }) => ({ words, category, lessons, times }));
}

function timesOf(seen: readonly number[]): number {
  return seen.reduce((sum, value, at) => (at % 2 === 1 ? sum + value : sum), 0);
}

function countAt(seen: readonly number[], place: number): number {
  for (let at = 0; at < seen.length; at += 2) if (seen[at] === place) return seen[at + 1] ?? 0;
  return 0;
}
