export { mattersOf } from './several.js';
export { type BorderLesson, borderLessonsOf } from './border-lessons.js';
export { chanceOfSeveral, learnSeveral, readSeveral, type SeveralWeights, writeSeveral } from './several-weights.js';
