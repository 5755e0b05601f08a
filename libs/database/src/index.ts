// DATABASE: tables, migrations, rights and seeds. Knows how rows are stored, not what they mean.
// Entered by the rooms that keep rows, and by the composition root.
// Must never know: rules of the field, HTTP, who asks.
export * from './entities/index.js';
export * from './data-source.js';
export * from './database.js';
export * from './grants.js';
export * from './migrate.js';
