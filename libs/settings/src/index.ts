// SETTINGS: turns environment variables into one checked object; the only place in the house that reads them.
// Entered by apps/start, which hands the object or parts of it to the rooms that need them.
// Must never know: what the settings are used for, files, the network, the rest of the house.
export { readSettings, type Mail, type Settings } from './settings.js';
export { SettingsError, type SettingsProblem } from './settings-error.js';
export { secretKeyBytes } from './secret-key.js';
export type { LogLevel, ProcessRole } from './variables.js';
