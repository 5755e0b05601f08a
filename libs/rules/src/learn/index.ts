export { CompiledModel, compileModel, compileSteps, type CountSource, type KnownGram, TraitIndex } from './compiled-model.js';
export { CountModel, type Lesson } from './count-model.js';
export { type Gram, gramsOf, mostAtBeginning } from './grams.js';
export { mergedCounts } from './merged-counts.js';
export { readCounts, readModel, readSteps, writeModel, writeSteps } from './model-file.js';
export { Opinion, type Speaking, type Trust } from './opinion.js';
export { SharedTraits } from './shared-traits.js';
export { atOnce, inSteps, type Steps } from './steps.js';
