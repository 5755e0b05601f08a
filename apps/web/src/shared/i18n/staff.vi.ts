import { act } from './staff-acts.vi.js';
import { beside } from './staff-beside.vi.js';
import { codes } from './staff-codes.vi.js';
import { calendar } from './staff-calendar.vi.js';
import { design } from './staff-design.vi.js';
import { desk, keys } from './staff-desk.vi.js';
import { field } from './staff-field.vi.js';
import { frame, session } from './staff-frame.vi.js';
import { work } from './staff-desk-work.vi.js';
import { learning } from './staff-learning.vi.js';
import { line } from './staff-line.vi.js';
import { map, viewer } from './staff-map.vi.js';
import { matters } from './staff-matters.vi.js';
import { offer } from './staff-offer.vi.js';
import { people, person, rights } from './staff-people.vi.js';
import { permissions } from './staff-permissions.vi.js';
import { preview, sameAnswer, templates } from './staff-templates.vi.js';
import { texts } from './staff-texts.vi.js';
import { rules } from './staff-rules.vi.js';
import { search } from './staff-search.vi.js';
import { ladder, story } from './staff-story.vi.js';
import { clock, queue, ticket } from './staff-ticket.vi.js';
import { nearby, presence, shift } from './staff-together.vi.js';

/** Every sentence of the staff's pages, Vietnamese first. */
export const vi = { frame, line, session, people, person, rights, permissions, calendar, rules, learning, texts, field, work, map, viewer, matters, templates, preview, sameAnswer, search, queue, clock, ticket, offer, story, ladder, presence, nearby, shift, beside, act, design, desk, keys, code: codes };
export type StaffTexts = typeof vi;
