export { readDeadlineRules } from './deadline-data.js';
export { changedRules, clockUnder, mayChange, type RehearsedClock, rehearsedClocks } from './rehearsal.js';
export { compileRules, type InForce, noRules, type RuleSet, type Stored } from './rule-set.js';
