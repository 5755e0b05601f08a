import type { Action, DeadlineKind, Priority, Restriction, TicketState } from '#contract';
import type { CitizenTemplate, StaffGroup, StaffTemplate } from './messages.js';
import { stepFor } from './ticket-lifecycle.js';

export interface Telling { readonly template: StaffTemplate; readonly to: StaffGroup }
export interface Told { readonly citizen: CitizenTemplate | null; readonly staff: readonly Telling[] }

export interface EventFacts {
  readonly action: Action;
  readonly from: TicketState | null;
  readonly restriction: Restriction;
  readonly priority: Priority;
  /** The lead of a ticket that had one changed. */
  readonly leadChanged: boolean;
  /** The date that the citizen was promised changed. */
  readonly dateMoved: boolean;
  /** How often bodies have handed the ticket back, this time included. */
  readonly handBacks: number;
  /** Step of the ladder that an `escalate` reached. */
  readonly level: number;
  /** The clock that an `alarm` is about. */
  readonly clock: DeadlineKind | null;
  /** A new ticket is one matter of a divided message: the message of the first ticket tells of all. */
  readonly toldWithFirst?: boolean;
}

const nobody: Told = { citizen: null, staff: [] };
const tell = (...staff: (readonly [StaffTemplate, StaffGroup])[]): readonly Telling[] => staff.map(([template, to]) => ({ template, to }));

/** Who hears of each step of the ladder (domain 4.5). The fourth is a letter that the centre sends, the sixth a list for the chair of the People's Committee that the supervisor keeps. */
const ladder: Readonly<Record<number, readonly Telling[]>> = {
  1: tell(['deadline_half', 'lead_focal_point']),
  2: tell(['deadline_near', 'lead_focal_point'], ['deadline_near', 'lead_leaders']),
  3: tell(['overdue', 'lead_leaders'], ['overdue', 'shift_leads']),
  4: tell(['reminder_due', 'shift_leads']),
  5: tell(['overdue_report', 'supervisors']),
  6: tell(['overdue_list', 'supervisors']),
};
/** Where no body has it, the desk is late. */
const ladderAtDesk: Readonly<Record<number, readonly Telling[]>> = { 1: [], 2: tell(['deadline_near', 'shift_leads']), 3: tell(['overdue', 'shift_leads']), 4: tell(['overdue', 'shift_leads']), 5: tell(['overdue_report', 'supervisors'], ['overdue', 'shift_leads']), 6: tell(['overdue_list', 'supervisors']) };
const atDesk: ReadonlySet<TicketState | null> = new Set(['new', 'in_triage', 'reopened', 'handed_back']);

/**
 * Who gets a message because of an event: what the lifecycle's row says, refined by what the event says. A suspected denunciation tells its sender neutral words only and nobody
 * outside citizen reception (Law on Denunciations 25/2018/QH14, Art. 8: disclosing a denouncer is forbidden); with danger to life in it, the shift lead gets an alarm without a word of it.
 */
export function whoIsTold(event: EventFacts): Told {
  const tells = stepFor(event.from, event.action)?.tells;
  if (tells === undefined) return nobody;
  if (event.restriction === 'denunciation') return inTheLane(event, tells.citizen !== undefined);
  const citizen = tells.citizen ?? null;
  const staff = (tells.staff ?? []).map(([template, to]) => ({ template, to }));
  switch (event.action) {
    case 'submit': return { citizen: event.toldWithFirst === true ? null : citizen, staff };
    case 'correct': case 'recalendar': return { citizen: event.dateMoved ? citizen : null, staff };
    // The second time the desk has nothing to decide any more.
    case 'hand_back': case 'agree_late_hand_back': return event.handBacks > 1 ? { citizen, staff: staff.map((s) => (s.template === 'handed_back' ? { template: 'ruling_due', to: 'supervisors' } : s)) } : { citizen, staff };
    case 'route': case 'auto_route': case 'rule_competence': return { citizen: event.leadChanged ? 'body_changed' : citizen, staff };
    case 'escalate': return { citizen, staff: (atDesk.has(event.from) ? ladderAtDesk : ladder)[event.level] ?? [] };
    case 'alarm': return { citizen, staff: event.clock === 'approval' ? tell(['approve_afterwards', 'lead_leaders'], ['approve_afterwards', 'supervisors']) : event.clock === 'acceptance' ? tell(['acceptance_overdue', 'lead_focal_point'], ['acceptance_overdue', 'lead_leaders']) : tell(['intake_overdue', 'shift_leads']) };
    default: return { citizen, staff };
  }
}

function inTheLane({ action, priority, dateMoved }: EventFacts, tellsCitizen: boolean): Told {
  const alarm = priority === 'P0' ? tell(['restricted_alarm', 'shift_leads']) : [];
  if (action === 'submit') return { citizen: 'neutral', staff: [...tell(['restricted_new', 'citizen_reception']), ...alarm] };
  if (action === 'restrict') return { citizen: null, staff: [...tell(['restricted_new', 'citizen_reception']), ...alarm] };
  if (action === 'reply' || action === 'add_information' || action === 'alarm') return { citizen: null, staff: tell(['restricted_new', 'citizen_reception']) };
  // Nothing that only moved a date inside is worth a message that says nothing.
  if ((action === 'correct' || action === 'recalendar') && !dateMoved) return nobody;
  return { citizen: tellsCitizen ? 'neutral' : null, staff: [] };
}
