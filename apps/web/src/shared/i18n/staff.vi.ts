import { codes } from './staff-codes.vi.js';
import { desk, keys } from './staff-desk.vi.js';
import { frame, people, session } from './staff-frame.vi.js';
import { act, clock, queue, story, ticket } from './staff-ticket.vi.js';

/** Every sentence of the staff's pages, Vietnamese first. */
export const vi = { frame, session, people, queue, clock, ticket, story, act, desk, keys, code: codes };
export type StaffTexts = typeof vi;
