import { codes } from './staff-codes.en.js';
import { desk, keys } from './staff-desk.en.js';
import { frame, people, session } from './staff-frame.en.js';
import { act, clock, queue, story, ticket } from './staff-ticket.en.js';
import type { StaffTexts } from './staff.vi.js';

export const en: StaffTexts = { frame, session, people, queue, clock, ticket, story, act, desk, keys, code: codes };
