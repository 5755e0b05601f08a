export { findPersonalData } from './find.js';
export { vietnameseMasks } from './labels.js';
export { maskPersonalData } from './mask.js';
export * from './types.js';
