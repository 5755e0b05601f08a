export { classify, type KnownPlace } from './classify.js';
export { classifierVersion } from './version.js';
