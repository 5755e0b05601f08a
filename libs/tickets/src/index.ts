// TICKETS: taking messages in, every act on a ticket, and reading tickets with the reader's rights.
// Entered by the doors; time enters through the worker's timer.
// Must never know: who is notified, HTTP, sockets.
export { Tickets } from './tickets.js';
export { Presence, type TicketPresence } from './presence.js';
export type { TicketRoom } from './context.js';
export type { CitizenAct } from './acts.js';
export { actOnTicket, type ActBy, type Deed } from './act-on-ticket.js';
export { submitTicket } from './submit-ticket.js';
export { Learning, type LearningRoom } from './learning/index.js';
