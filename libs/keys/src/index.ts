// KEYS: what needs the installation's secret key: keyed hashes, encrypted contacts, tracking secrets.
// Entered by rooms that store or check something that must not be readable from the database alone.
// Must never know: tickets, people, the database, where the key comes from.
export { Keys } from './keys.js';
