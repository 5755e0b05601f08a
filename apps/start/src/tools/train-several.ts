import { type BorderLesson, borderLessonsOf, chanceOfSeveral, compileWeights, learn, learnSeveral, type Prepared, type SeveralWeights } from '#rules';

/** A sentence with its voice, and where its further matters begin. */
export interface Divided extends Prepared { readonly voice: string; readonly borders: readonly number[] | null }

/** So many groups of voices: what a border looks like is learnt under counts that have not seen its message. */
const groups = 3;
/** A message of one matter from a sitting that was about something else counts less than one that was written to look like several. */
const plainShare = 0.35;

interface Taught { readonly voice: string; readonly lessons: readonly BorderLesson[]; readonly several: boolean; readonly known: boolean }

/** The border lessons of all sentences, each read under the counts of other voices. */
export function lessonsOf(sentences: readonly Divided[], categories: readonly string[]): Taught[] {
  const voices = [...new Set(sentences.map(({ voice }) => voice))];
  const asked = new Set(sentences.filter(({ borders }) => borders !== null && borders.length > 0).map(({ voice }) => voice));
  return Array.from({ length: groups }, (_, group) => new Set(voices.filter((_voice, nth) => nth % groups === group))).flatMap((held) => {
    const weights = compileWeights('several', learn(sentences.filter(({ voice }) => !held.has(voice)), categories));
    return sentences.filter(({ voice, label }) => held.has(voice) && label.type !== 'spam').map(({ voice, read, borders }) => ({ voice, several: borders === null || borders.length > 0, known: borders !== null, lessons: borderLessonsOf(read, weights, borders, asked.has(voice) ? 1 : plainShare) }));
  });
}

export const severalFrom = (taught: readonly Taught[]): SeveralWeights => learnSeveral(taught.flatMap(({ lessons }) => lessons));

/** How often several matters would be seen in voices that were held back, and how often one matter would be taken for several. */
export function severalReport(taught: readonly Taught[]): string {
  const seen: { several: boolean; chance: number }[] = [];
  for (const voice of new Set(taught.filter(({ several, known }) => several && known).map((one) => one.voice))) {
    const weights = severalFrom(taught.filter((one) => one.voice !== voice));
    for (const { lessons, several } of taught.filter((one) => one.voice === voice)) seen.push({ several, chance: Math.max(0, ...lessons.map(({ signs }) => chanceOfSeveral(signs, weights))) });
  }
  const share = (several: boolean, least: number) => {
    const these = seen.filter((one) => one.several === several);
    return `${((100 * these.filter(({ chance }) => chance >= least).length) / these.length).toFixed(1)} %`;
  };
  return `several matters, in voices asked for both: ${[0.4, 0.5, 0.6, 0.7].map((least) => `from ${least} ${share(true, least)} of those with several, ${share(false, least)} of those that only look like it`).join(' | ')}\n`;
}
