import { readWords } from './words.js';

/** Two tickets this close may be about the same thing although they name other communes. Metres. */
export const NEARBY_METRES = 300;
/** Likeness of words from which two tickets are worth a look: less is asked of neighbours. Tried with the sentences of the table beside. */
const LIKE = 0.3;
const LIKE_NEARBY = 0.2;
/** Fewer telling words than this say nothing. */
const FEWEST = 3;
const METRES_PER_DEGREE = 111_200;

/** Words that stand in any message, folded as `readWords` folds them. */
const common = new Set('a ah ai anh ba ban bi bao bac ca cac cai cam can chi cho chu chua chung chi cung cua da dang de den di do doi duoc em gi hay hien khong la lai lam len luc ma minh moi mot nao nay nen nha nhieu nho nhung noi o ong on qua rang rat roi se sau sao the thi toi trong tu tui va vao vi viec voi xin'.split(' '));

export interface Place { readonly lat: number; readonly lon: number }
/** What is compared of a ticket. */
export interface Comparable { readonly words: ReadonlySet<string>; readonly position: Place | null; readonly areaCode: string | null }
/** `likeness` of the words, 0 to 1; `metres` between the two places, null where one of them is not known. */
export interface Likeness { readonly likeness: number; readonly metres: number | null }

/** The telling words of a message: folded, short forms written out, without those that every message has. "Ổ gà" keeps its "o": one syllable alone says little, pairs of them do. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = readWords(text);
  const pairs = words.flatMap(({ key, sentence }, i) => {
    const next = words[i + 1];
    return next !== undefined && next.sentence === sentence && !(common.has(key) && common.has(next.key)) ? [`${key} ${next.key}`] : [];
  });
  return new Set([...words.filter(({ key }) => key.length > 1 && !common.has(key)).map(({ key }) => key), ...pairs]);
}

/** Metres between two places. Flat-earth distance: exact enough within a province. */
export function metresBetween(a: Place, b: Place): number {
  return METRES_PER_DEGREE * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}

/** Are two tickets perhaps about the same thing? Near each other or in one commune, and told in like words. @returns null where not */
export function likenessOf(a: Comparable, b: Comparable): Likeness | null {
  const metres = a.position === null || b.position === null ? null : metresBetween(a.position, b.position);
  const near = metres !== null && metres <= NEARBY_METRES;
  if (!near && (a.areaCode === null || a.areaCode !== b.areaCode)) return null;
  if (Math.min(a.words.size, b.words.size) < FEWEST) return null;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  // Cosine of the two sets: a long message does not resemble everything.
  const likeness = shared / Math.sqrt(a.words.size * b.words.size);
  return likeness >= (near ? LIKE_NEARBY : LIKE) ? { likeness, metres } : null;
}
