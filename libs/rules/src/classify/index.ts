export { classify, type KnownPlace } from './classify.js';
export { classifierVersion } from './version.js';
export { decideChances } from './decide.js';
export { type Labelled, learn, lessonFor, prepare, type Prepared } from './learn.js';
export { type BorderLesson, borderLessonsOf, chanceOfSeveral, learnSeveral, readSeveral, type SeveralWeights, writeSeveral } from './matters/index.js';
export { type ReadMessage, readMessage } from './read-message.js';
export { compileChanged, compileWeights, readWeights, type WeightKind, weightKinds, type Weights } from './weights.js';
