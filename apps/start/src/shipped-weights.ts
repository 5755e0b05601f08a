import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CountSource, readCounts, readWeights, type WeightKind, weightKinds, type Weights } from '#rules';

let kept: Weights | null = null;

const fileOf = (projectRoot: string, kind: WeightKind | 'several') => join(projectRoot, 'libs/rules/weights', `${kind}.txt`);

/** The weights that ship with the program, as `npm run train` wrote them. Their version is the beginning of their hash. */
export function shippedWeights(projectRoot: string): Weights {
  if (kept !== null) return kept;
  const hash = createHash('sha256');
  const files = Object.fromEntries([...weightKinds, 'several' as const].map((kind) => {
    const text = readFileSync(fileOf(projectRoot, kind), 'utf8');
    hash.update(text);
    return [kind, text];
  })) as Record<WeightKind | 'several', string>;
  kept = readWeights(hash.digest('hex').slice(0, 8), files);
  return kept;
}

/** The counts of one kind, to add others to them. Read anew each time: they are asked for seldom and are large. */
export async function shippedCounts(projectRoot: string, kind: WeightKind): Promise<CountSource> {
  return readCounts(await readFile(fileOf(projectRoot, kind), 'utf8'));
}
