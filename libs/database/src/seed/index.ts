// What a fresh database starts with. Entered as '#database/seed' by the composition root alone.
export { readSeedFile, type SeedRuleData, seedReference, seedReplyTemplates, seedRolePermissions } from './reference.js';
export { type DemoTicket, demoTickets } from './demo-tickets.js';
