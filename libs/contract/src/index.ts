// CONTRACT: every shape that crosses a wire (HTTP, sockets, queue), as zod schemas and the types they give.
// Entered by every room and door.
// Must never know: anything else in the house, Node, the browser, a database.
export * from './codes.js';
export * from './text.js';
export * from './dates.js';
export * from './refusals.js';
export * from './place.js';
export * from './map.js';
export * from './proposal.js';
export * from './matters.js';
export * from './offer.js';
export * from './directory.js';
export * from './shift.js';
export * from './tracking-key.js';
export * from './contact.js';
export * from './submit.js';
export * from './tracking.js';
export * from './tickets.js';
export * from './search.js';
export * from './desk.js';
export * from './calendar.js';
export * from './rules.js';
export * from './learning.js';
export * from './approved-texts.js';
export * from './templates.js';
export * from './preview.js';
export * from './live.js';
export * from './jobs.js';
export * from './demo.js';
export * from './routes.js';
export * from './rule-routes.js';
