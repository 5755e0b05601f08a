// DIRECTORY: bodies, areas, categories, rules in force; people, their roles and how they sign in.
// Entered by tickets and notifications (who is competent, who may) and by the doors (lists, sign-in).
// Must never know: tickets.
export { Directory } from './directory.js';
export { breather } from './breathe.js';
export { learntLabel, type ShippedWeights, WeightsInForce } from './weights-in-force.js';
export { DESK_BODY, type Reference } from './reference.js';
export { type Actor, SignIn } from './sign-in.js';
export { People } from './people.js';
export { countUse, ownersOf, ReplyTemplates } from './reply-templates.js';
export { ApprovedTexts } from './approved-texts.js';
export { CalendarKeeper } from './calendar-keeper.js';
export { type Asked, type WhoMay, whoMay } from './who-may.js';
export { hashPassword } from './passwords.js';
export { type Limit, Throttle } from './throttle.js';
