// RULES: the brain. Tables and pure functions of the field: lifecycle, routing, deadlines, permissions, words.
// Entered by rooms that decide something.
// Must never know: Nest, the database, the time of day (pass `now`).
export * from './calendar.js';
export * from './classify/index.js';
export * from './deadline-rules.js';
export * from './deadlines.js';
export * from './dossier.js';
export * from './duplicates.js';
export * from './first-aid.js';
export { fixedWeekdaysOff, type HolidayRule } from './fixed-holidays.js';
export * from './fold.js';
export * from './holidays-file.js';
export * from './ladder.js';
export * from './learn/index.js';
export * from './letters.js';
export * from './lifecycle-step.js';
export { dayOf, formatDay, type IsoDay, isWeekend, parseDay, yearOf } from './local-day.js';
export * from './mask-contact.js';
export * from './personal-data/index.js';
export * from './matters.js';
export * from './messages.js';
export * from './nearest-area.js';
export * from './permissions.js';
export * from './publication-steps.js';
export * from './replay.js';
export * from './reply-templates.js';
export * from './routing.js';
export * from './competence-from-seed.js';
export * from './search-excerpt.js';
export * from './search-words.js';
export * from './sure-category.js';
export * from './ticket-lifecycle.js';
export * from './time-in-words.js';
export * from './tracking-code.js';
export * from './who-is-told.js';
export * from './working-time.js';
