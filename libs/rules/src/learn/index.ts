export { CompiledModel, type CountSource, type KnownGram, TraitIndex } from './compiled-model.js';
export { CountModel, type Lesson } from './count-model.js';
export { type Gram, gramsOf, mostAtBeginning } from './grams.js';
export { readCounts, readModel, writeModel } from './model-file.js';
export { Opinion, type Speaking, type Trust } from './opinion.js';
