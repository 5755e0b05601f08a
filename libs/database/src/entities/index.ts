export * from './directory.entity.js';
export * from './people.entity.js';
export * from './ticket.entity.js';
export * from './beside-ticket.entity.js';
export * from './history.entity.js';
export * from './presence.entity.js';
export * from './learning.entity.js';
