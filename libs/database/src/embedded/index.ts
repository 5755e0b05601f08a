// EMBEDDED DATABASE: makes, starts and stops a PostgreSQL of the program's own, for an installation with nothing else configured.
// Entered by apps/start and by tests that need a real database.
// Must never know: tables, what the database is for, how the program is configured; it adds no hooks to the process.
export { EmbeddedPostgresError } from './embedded-error.js';
export { lockDataDir, type Lock } from './lock.js';
export { APP_LOGIN_ROLE } from './roles.js';
export { removeDataDir } from './remove.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start.js';
