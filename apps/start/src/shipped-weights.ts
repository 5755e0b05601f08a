import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeights, type WeightKind, weightKinds, type Weights } from '#rules';

let kept: Weights | null = null;

/** The weights that ship with the program, as `npm run train` wrote them. Their version is the beginning of their hash. */
export function shippedWeights(projectRoot: string): Weights {
  if (kept !== null) return kept;
  const hash = createHash('sha256');
  const files = Object.fromEntries([...weightKinds, 'several' as const].map((kind) => {
    const text = readFileSync(join(projectRoot, 'libs/rules/weights', `${kind}.txt`), 'utf8');
    hash.update(text);
    return [kind, text];
  })) as Record<WeightKind | 'several', string>;
  kept = readWeights(hash.digest('hex').slice(0, 8), files);
  return kept;
}
