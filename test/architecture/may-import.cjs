/**
 * The one table of who may import whom: room → rooms (or single files) it may enter. `.dependency-cruiser.cjs` checks it; a test asserts that every room has a line.
 * contract ← rules ← … ← doors; apps/start joins everything.
 */
const mayImport = {
  'libs/contract': [],
  'libs/settings': [],
  'libs/keys': [],
  'libs/rules': ['libs/contract'],
  'libs/database': ['libs/contract', 'libs/settings'],
  'libs/events': ['libs/contract', 'libs/settings', 'libs/database'],
  'libs/directory': ['libs/contract', 'libs/rules', 'libs/database', 'libs/keys'],
  'libs/files': ['libs/contract', 'libs/settings', 'libs/database', 'libs/keys'],
  'libs/tickets': ['libs/contract', 'libs/rules', 'libs/database', 'libs/events', 'libs/directory', 'libs/files', 'libs/keys'],
  'libs/notifications': ['libs/contract', 'libs/rules', 'libs/settings', 'libs/database', 'libs/events', 'libs/directory'],
  'apps/api': ['libs/contract', 'libs/rules', 'libs/settings', 'libs/keys', 'libs/events', 'libs/directory', 'libs/files', 'libs/tickets', 'libs/notifications'],
  'apps/worker': ['libs/contract', 'libs/rules', 'libs/settings', 'libs/keys', 'libs/events', 'libs/directory', 'libs/files', 'libs/tickets', 'libs/notifications'],
  'apps/web': ['libs/contract', 'libs/rules/src/first-aid.ts'],
  'apps/start': ['apps/api', 'apps/worker', 'libs/contract', 'libs/rules', 'libs/settings', 'libs/keys', 'libs/database', 'libs/events', 'libs/directory', 'libs/files', 'libs/tickets', 'libs/notifications'],
};
module.exports = { mayImport };
