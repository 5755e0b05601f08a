// EVENTS: the history of tickets as a feed (append, tail by cursor, live nudge) and the queues of jobs.
// Entered by the rooms that change tickets, by those that follow changes, and by the worker.
// Must never know: who listens, what an event means to anybody, HTTP.
export * from './log.js';
export * from './cursor.js';
export * from './ticket-event.js';
export * from './append-ticket-event.js';
export * from './tail-events.js';
export * from './event-feed.js';
export * from './relay.js';
export * from './queues.js';
export * from './migrate-queues.js';
