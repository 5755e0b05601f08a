export { Learning } from './learning.js';
export type { LearningRoom } from './context.js';
