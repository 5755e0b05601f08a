// WORKER: the door of time and queues: it drives the relay, the sweeper and the clocks, and hands jobs to the rooms.
// Entered by the composition root, alone or beside the HTTP door.
// Must never know: the database, what is in a message, HTTP.
export { Worker, type WorkerOptions } from './worker.js';
