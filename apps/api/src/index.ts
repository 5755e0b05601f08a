// API: the door for browsers: HTTP and sockets. It translates; rooms decide.
// Entered by the composition root.
// Must never know: the database, how rooms do their work.
export { createApi, type ApiOptions } from './create-api.js';
export { type ApiRooms } from './api.module.js';
export { Health } from './health.js';
export { Mode } from './mode.js';
export { DemoPassword } from './demo-password.js';
export { LiveServer } from './live/live-server.js';
export { invitationLink } from './people.controller.js';
