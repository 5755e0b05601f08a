import type { Action } from '#contract';
import type { DemoTicket } from '#database/seed';
import { type Office, workingMinutesBetween } from '#rules';

const MINUTE = 60_000;

/** Acts that bring a demo ticket from `new` to its state, each with its place in the time between receipt and now: a share of it, and at most so many minutes. */
interface Planned { readonly action: Action; readonly share: number; readonly atMostMinutes: number }

const claim: Planned = { action: 'claim', share: 0.1, atMostMinutes: 12 };
const route: Planned = { action: 'route', share: 0.15, atMostMinutes: 20 };
const accept: Planned = { action: 'accept', share: 0.3, atMostMinutes: 240 };
const answer: Planned = { action: 'submit_answer', share: 0.7, atMostMinutes: Infinity };
const approve: Planned = { action: 'approve', share: 0.85, atMostMinutes: Infinity };

/** The way of a demo ticket as a list of acts. */
export function planOf(ticket: DemoTicket): Planned[] {
  const asked: Planned[] = ticket.question !== undefined && ticket.target !== 'waiting_for_citizen' ? [claim, { action: 'ask', share: 0.12, atMostMinutes: 15 }, { action: 'reply', share: 0.14, atMostMinutes: 90 }] : [];
  const again: Planned[] = asked.length === 0 ? [claim] : [{ ...claim, share: 0.145, atMostMinutes: 95 }];
  const routed = [...asked, ...again, asked.length === 0 ? route : { ...route, atMostMinutes: 110 }];
  const sentBack: Planned[] = ticket.remark === undefined ? [] : [answer, { action: 'send_back', share: 0.75, atMostMinutes: Infinity }];
  const waits: Planned[] = [
    ...(ticket.part === undefined ? [] : [{ action: 'request_coordination' as const, share: 0.4, atMostMinutes: 400 }, { action: 'contribute' as const, share: 0.6, atMostMinutes: Infinity }]),
    ...(ticket.waits?.for === 'extension' ? [{ action: 'request_extension' as const, share: 0.8, atMostMinutes: Infinity }, ...(ticket.waits.endorsed ? [{ action: 'endorse_extension' as const, share: 0.9, atMostMinutes: Infinity }] : [])] : []),
    ...(ticket.waits?.for === 'question' ? [{ action: 'request_question' as const, share: 0.9, atMostMinutes: Infinity }] : []),
  ];
  switch (ticket.target) {
    case 'new': return [];
    case 'in_triage': return ticket.waits === undefined ? [{ action: 'claim', share: 0.99, atMostMinutes: Infinity }] : [claim, { action: 'request_refusal', share: 0.4, atMostMinutes: 60 }];
    case 'waiting_for_citizen': return [claim, { action: 'ask', share: 0.5, atMostMinutes: Infinity }];
    case 'refused': return [claim, { action: 'request_refusal', share: 0.2, atMostMinutes: 100 }, { action: 'confirm_refusal', share: 0.3, atMostMinutes: 200 }];
    case 'redirected': return [claim, { action: 'redirect', share: 0.2, atMostMinutes: 30 }];
    case 'merged': return [claim, { action: 'merge', share: 0.3, atMostMinutes: 20 }];
    case 'withdrawn': return [...routed, { action: 'withdraw', share: 0.5, atMostMinutes: Infinity }];
    case 'reopened': return [...routed, accept, { ...answer, share: 0.6 }, { ...approve, share: 0.7 }, { action: 'rate', share: 0.9, atMostMinutes: Infinity }, { action: 'reopen', share: 0.998, atMostMinutes: Infinity }];
    case 'spam': return [{ action: 'mark_spam', share: 0.1, atMostMinutes: 30 }];
    case 'routed': return routed;
    case 'handed_back': return [...routed, { action: 'hand_back', share: 0.4, atMostMinutes: 45 }];
    case 'in_progress': return [...routed, accept, ...sentBack, ...waits];
    case 'awaiting_approval': return [...routed, accept, ...sentBack, { ...answer, share: ticket.remark === undefined ? 0.7 : 0.9 }];
    case 'answered': return [...routed, accept, ...sentBack, { ...answer, share: ticket.remark === undefined ? 0.7 : 0.8 }, approve, ...(ticket.rating === undefined ? [] : [{ action: 'rate' as const, share: 0.95, atMostMinutes: Infinity }])];
    case 'closed': return [...routed, accept, answer, approve, { action: 'rate', share: 0.95, atMostMinutes: Infinity }];
  }
}

/** When an act of the plan happened. */
export function momentOf({ share, atMostMinutes }: Planned, receivedAt: Date, now: Date): Date {
  return new Date(receivedAt.getTime() + Math.min((now.getTime() - receivedAt.getTime()) * share, atMostMinutes * MINUTE));
}

/** The latest time that lies so many working hours before `now`. */
export function workingHoursAgo(office: Office, hours: number, now: Date): Date {
  let [early, late] = [now.getTime() - (hours * 6 + 400) * 60 * MINUTE, now.getTime()];
  while (late - early > MINUTE) {
    const middle = Math.floor((early + late) / 2);
    if (workingMinutesBetween(office, new Date(middle), now) >= hours * 60) early = middle;
    else late = middle;
  }
  return new Date(early);
}
