/** What speaks for and against a second matter at a border. Each is weighed (`npm run train`). */
export const severalSigns = ['always', 'differ', 'left', 'right', 'clear', 'linked', 'numbered', 'sentence', 'far', 'goes_on', 'other_field', 'whole', 'short_left', 'short_right', 'length', 'asks', 'clear_linked'] as const;
export type SeveralSign = (typeof severalSigns)[number];
export type SeveralWeights = Readonly<Record<SeveralSign, number>>;

/** A border with its signs, and whether another matter begins there. */
export interface BorderLesson {
  readonly signs: readonly number[];
  readonly is: boolean;
  /** How much it counts. */
  readonly share: number;
}

/** Chance that another matter begins where these signs are. */
export function chanceOfSeveral(signs: readonly number[], weights: SeveralWeights): number {
  let score = 0;
  for (let nth = 0; nth < severalSigns.length; nth++) score += weights[severalSigns[nth] ?? 'always'] * (signs[nth] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

const rounds = 1_500;
const rate = 0.5;
/** Keeps weights small that few borders speak for. */
const shrink = 0.0005;

/** Weighs the signs by logistic regression over whole batches: the same lessons give the same weights. */
export function learnSeveral(lessons: readonly BorderLesson[]): SeveralWeights {
  const weights = severalSigns.map(() => 0);
  const all = lessons.reduce((sum, { share }) => sum + share, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, nth) => (nth === 0 ? 0 : shrink * weight));
    for (const { signs, is, share } of lessons) {
      let score = 0;
      for (let nth = 0; nth < weights.length; nth++) score += (weights[nth] ?? 0) * (signs[nth] ?? 0);
      const miss = (share / all) * (1 / (1 + Math.exp(-score)) - (is ? 1 : 0));
      for (let nth = 0; nth < weights.length; nth++) slope[nth] = (slope[nth] ?? 0) + miss * (signs[nth] ?? 0);
    }
    for (let nth = 0; nth < weights.length; nth++) weights[nth] = (weights[nth] ?? 0) - rate * (slope[nth] ?? 0);
  }
  return Object.fromEntries(severalSigns.map((sign, nth) => [sign, Math.round((weights[nth] ?? 0) * 1_000) / 1_000])) as Record<SeveralSign, number>;
}

/** Weights as plain text, a sign each line. */
export const writeSeveral = (weights: SeveralWeights): string => severalSigns.map((sign) => `${sign}\t${weights[sign]}\n`).join('');

/** @throws when a sign is missing */
export function readSeveral(text: string): SeveralWeights {
  const written = new Map(text.trim().split('\n').map((line) => line.split('\t') as [string, string]));
  return Object.fromEntries(severalSigns.map((sign) => {
    const weight = Number(written.get(sign) ?? Number.NaN);
    if (Number.isNaN(weight)) throw new Error(`The weights of several matters lack "${sign}".`);
    return [sign, weight];
  })) as Record<SeveralSign, number>;
}
