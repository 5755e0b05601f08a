import { act } from './staff-acts.en.js';
import { beside } from './staff-beside.en.js';
import { codes } from './staff-codes.en.js';
import { calendar } from './staff-calendar.en.js';
import { design } from './staff-design.en.js';
import { desk, keys } from './staff-desk.en.js';
import { frame, session } from './staff-frame.en.js';
import { people, person, rights } from './staff-people.en.js';
import { permissions } from './staff-permissions.en.js';
import { texts } from './staff-texts.en.js';
import { search } from './staff-search.en.js';
import { ladder, story } from './staff-story.en.js';
import { clock, queue, ticket } from './staff-ticket.en.js';
import { nearby, presence, shift } from './staff-together.en.js';
import type { StaffTexts } from './staff.vi.js';

export const en: StaffTexts = { frame, session, people, person, rights, permissions, calendar, texts, search, queue, clock, ticket, story, ladder, presence, nearby, shift, beside, act, design, desk, keys, code: codes };
