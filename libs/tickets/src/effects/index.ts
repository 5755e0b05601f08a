import { answerEffects } from './answers.js';
import { coordinationEffects } from './coordination.js';
import { divideEffects } from './divide.js';
import type { Effect, EffectInput, Effects } from './effect.js';
import { publicationEffects } from './publication.js';
import { requestEffects } from './requests.js';
import { timeEffects } from './time.js';
import { triageEffects } from './triage.js';

export { withdrawOpenParts } from './coordination.js';
export type { Effect } from './effect.js';
export { lapseRequests } from './requests.js';

const followAnswer: Effects = {
  follow_answer: ({ found }) => ({ changes: { answeredAt: found.parent?.answeredAt ?? null }, details: { parent: found.parent?.code ?? null } }),
};

const all: Effects = { ...triageEffects, ...divideEffects, ...coordinationEffects, ...requestEffects, ...answerEffects, ...timeEffects, ...publicationEffects, ...followAnswer };

/** What an act changes; most change the state alone. */
export function effectOf(input: EffectInput): Effect {
  const effect = all[input.act.action] as ((given: EffectInput) => Effect) | undefined;
  return effect?.(input) ?? {};
}
