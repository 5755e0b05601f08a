import { readFileSync } from 'node:fs';
import { readWeights, type WeightKind, weightKinds, type Weights } from '../classify/weights.js';

// For specs only: the counts that ship with the program.

export function shippedWeights(): Weights {
  return readWeights('spec', Object.fromEntries([...weightKinds, 'several' as const].map((kind) => [kind, readFileSync(new URL(`../../weights/${kind}.txt`, import.meta.url), 'utf8')])) as Record<WeightKind | 'several', string>);
}
