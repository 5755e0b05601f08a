import type { DeadlineKind, Priority } from '#contract';
import { isProvisionalBetween } from './calendar.js';
import type { DayLimit, DeadlineRules, HourLimit } from './deadline-rules.js';
import { dayOf, formatDay, type IsoDay, MINUTE } from './local-day.js';
import { acceptanceDay, addWorkingDays, addWorkingMinutes, nextOpening, type Office, workingDaysBetween, workingMinutesBetween } from './working-time.js';

/** Why a deadline falls where it falls; screens turn the code into a sentence. */
export interface DeadlineExplanation {
  readonly code: 'round_the_clock' | 'office_minutes' | 'working_days';
  /** `minutes` or `days` of the limit, `acceptedOn` for days, `limitFrom` (`rule` or `category`), `source` of the rule. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** One clock of a ticket, as it is stored. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The event from which it is counted. */
  readonly countedFrom: Date;
  /** Office minutes (wall-clock minutes for a 24/7 clock); a day counts 480. */
  readonly limitMinutes: number;
  /** When the clock begins to run: the event, or the next opening when that came outside office hours. */
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly acceptedOn: IsoDay;
  readonly roundTheClock: boolean;
  /** Counted in days, so that it ends at the close of a day. */
  readonly limitInDays: boolean;
  /** Rests on a year whose calendar is not confirmed. */
  readonly provisional: boolean;
  readonly ruleVersion: string;
  readonly calendarVersion: string;
  readonly explanation: DeadlineExplanation;
}

/** What happened to the ticket. `correction` is a category or priority changed by the desk: it counts from the original receipt. */
export type DeadlineOccasion =
  | { readonly moment: 'submission' | 'correction'; readonly receivedAt: Date; readonly priority: Priority; readonly category: string | null; readonly categoryLimitHours: number | null }
  | { readonly moment: 'routing'; readonly at: Date; readonly priority: Priority }
  | { readonly moment: 'coordination'; readonly at: Date; readonly priority: Priority; /** The lead's own end, before which the part is due. */ readonly answerDueAt: Date | null }
  | { readonly moment: 'ask' | 'answer' | 'urgent_answer'; readonly at: Date };

export type DeadlineBasis = Office & { readonly rules: DeadlineRules };

const HOURS_PER_DAY = 8;
/** From here on a limit in office hours is counted in days. */
const DAYS_FROM_HOURS = 24;

/**
 * The clocks that an occasion starts.
 * - submission: intake and answer, and the first word where one is promised (P0)
 * - correction: answer and first word again, from the same receipt
 * - routing: acceptance (also the limit for handing back); coordination: sub_answer; ask: citizen_reply; answer: rating; urgent_answer: rating and the approval afterwards
 *
 * A category with a limit of its own shortens the answer limit of the priority and never lengthens it: a matter raised to P0 keeps P0's answer.
 * @throws RangeError for an invalid date, or office hours without a shift.
 */
export function computeDeadlines(request: DeadlineOccasion & DeadlineBasis): Deadline[] {
  const { rules } = request;
  switch (request.moment) {
    case 'submission':
    case 'correction': {
      const { receivedAt, category } = request;
      const limits = rules.byPriority[request.priority];
      const ownFirstWord = limits.firstWord && rules.firstWordByCategory[category ?? ''];
      const firstWord = ownFirstWord ?? limits.firstWord;
      return [
        ...(request.moment === 'submission' ? [inHours(request, 'intake', receivedAt, limits.intake, 'rule')] : []),
        ...(firstWord ? [inHours(request, 'first_word', receivedAt, firstWord, ownFirstWord ? 'category' : 'rule')] : []),
        answerDeadline(request, receivedAt, limits.answer, rules.answerByCategory?.[category ?? ''] ?? null, request.categoryLimitHours),
      ];
    }
    case 'routing':
      return [inHours(request, 'acceptance', request.at, rules.byPriority[request.priority].acceptance, 'rule')];
    case 'ask':
      return [inDays(request, 'citizen_reply', request.at, rules.citizenReply, 'rule')];
    case 'coordination': {
      const part = inHours(request, 'sub_answer', request.at, rules.byPriority[request.priority].subAnswer, 'rule');
      const { answerDueAt } = request;
      return [answerDueAt !== null && answerDueAt < part.dueAt && answerDueAt > request.at ? { ...part, dueAt: answerDueAt } : part];
    }
    case 'answer':
      return [inDays(request, 'rating', request.at, rules.rating, 'rule')];
    case 'urgent_answer':
      return [inDays(request, 'rating', request.at, rules.rating, 'rule'), inDays(request, 'approval', request.at, rules.approval, 'rule')];
  }
}

type LimitFrom = 'rule' | 'category';

function answerDeadline(basis: DeadlineBasis, receivedAt: Date, limit: HourLimit, ofCategory: HourLimit | null, catalogueHours: number | null): Deadline {
  const categoryHours = ofCategory?.hours ?? catalogueHours;
  const categoryIsShorter = categoryHours !== null && categoryHours < limit.hours;
  return categoryIsShorter ? inHours(basis, 'answer', receivedAt, { ...limit, ...(ofCategory && { source: ofCategory.source, certainty: ofCategory.certainty }), hours: categoryHours }, 'category') : inHours(basis, 'answer', receivedAt, limit, 'rule');
}

function inHours(basis: DeadlineBasis, kind: DeadlineKind, from: Date, limit: HourLimit, limitFrom: LimitFrom): Deadline {
  if (!limit.roundTheClock && limit.hours >= DAYS_FROM_HOURS) return inDays(basis, kind, from, { ...limit, workingDays: Math.ceil(limit.hours / HOURS_PER_DAY) }, limitFrom);
  const minutes = limit.hours * 60;
  const explanation: DeadlineExplanation = { code: limit.roundTheClock ? 'round_the_clock' : 'office_minutes', params: { minutes, limitFrom, source: limit.source } };
  if (!limit.roundTheClock) return deadline(basis, kind, from, addWorkingMinutes(basis, from, minutes), minutes, explanation);
  return deadline(basis, kind, from, new Date(from.getTime() + minutes * MINUTE), minutes, explanation);
}

function inDays(basis: DeadlineBasis, kind: DeadlineKind, from: Date, limit: DayLimit, limitFrom: LimitFrom): Deadline {
  const acceptedOn = acceptanceDay(basis, from);
  const explanation: DeadlineExplanation = { code: 'working_days', params: { days: limit.workingDays, acceptedOn, limitFrom, source: limit.source } };
  return deadline(basis, kind, from, addWorkingDays(basis, acceptedOn, limit.workingDays), limit.workingDays * HOURS_PER_DAY * 60, explanation);
}

function deadline(basis: DeadlineBasis, kind: DeadlineKind, from: Date, dueAt: Date, limitMinutes: number, explanation: DeadlineExplanation): Deadline {
  const roundTheClock = explanation.code === 'round_the_clock';
  return {
    kind,
    countedFrom: from,
    limitMinutes,
    startedAt: roundTheClock ? from : nextOpening(basis, from),
    dueAt,
    acceptedOn: acceptanceDay(basis, from),
    roundTheClock,
    limitInDays: explanation.code === 'working_days',
    provisional: !roundTheClock && isProvisionalBetween(basis.calendar, dayOf(from), dayOf(dueAt)),
    ruleVersion: basis.rules.version,
    calendarVersion: basis.calendar.version,
    explanation,
  };
}

/** A stored clock, as it can be counted again. */
export interface CountedClock {
  readonly countedFrom: Date;
  /** Limit at the start, without what extensions added. */
  readonly limitMinutes: number;
  readonly inDays: boolean;
  readonly roundTheClock: boolean;
  readonly pauses: readonly { readonly from: Date; readonly to: Date }[];
  readonly extendedDays: number;
}

/** Counts a clock anew from what was stored of it: the limit from its start, then each pause, then the extension. With the same calendar it gives the same end. */
export function countAgain(office: Office, clock: CountedClock): Date {
  const { countedFrom, limitMinutes, inDays, roundTheClock, extendedDays } = clock;
  const first = roundTheClock ? new Date(countedFrom.getTime() + limitMinutes * MINUTE)
    : inDays ? addWorkingDays(office, acceptanceDay(office, countedFrom), Math.round(limitMinutes / (HOURS_PER_DAY * 60)))
    : addWorkingMinutes(office, countedFrom, limitMinutes);
  const paused = clock.pauses.reduce((dueAt, { from, to }) => resumeAfterPause({ dueAt, pausedAt: from, resumedAt: to, limitInDays: inDays, roundTheClock, ...office }), first);
  return extendedDays === 0 ? paused : extendBy(office, paused, extendedDays);
}

/** End of a clock put off by working days: the close of the n-th working day after the day on which it would have ended. */
export function extendBy(office: Office, dueAt: Date, days: number): Date {
  return addWorkingDays(office, formatDay(dayOf(dueAt)), days);
}

export interface Pause {
  readonly dueAt: Date;
  readonly pausedAt: Date;
  readonly resumedAt: Date;
  readonly limitInDays: boolean;
  readonly roundTheClock: boolean;
}

/**
 * New end of a clock that stood still while the citizen was asked: later by the working days, the office minutes or (24/7) the minutes of
 * the pause, each as the limit itself is counted. Days are counted between the office days in which the pause began and ended, so a pause
 * from Friday evening to Monday morning moves nothing. Never earlier than before.
 */
export function resumeAfterPause({ dueAt, pausedAt, resumedAt, limitInDays, roundTheClock, ...office }: Pause & Office): Date {
  if (resumedAt <= pausedAt) return dueAt;
  if (roundTheClock) return new Date(dueAt.getTime() + (resumedAt.getTime() - pausedAt.getTime()));
  const later = limitInDays ? laterByDays(office, dueAt, pausedAt, resumedAt) : laterByMinutes(office, dueAt, pausedAt, resumedAt);
  return later > dueAt ? later : dueAt;
}

function laterByDays(office: Office, dueAt: Date, pausedAt: Date, resumedAt: Date): Date {
  const officeDay = (at: Date) => formatDay(dayOf(nextOpening(office, at)));
  const days = workingDaysBetween(office, officeDay(pausedAt), officeDay(resumedAt));
  return days === 0 ? dueAt : addWorkingDays(office, formatDay(dayOf(dueAt)), days);
}

function laterByMinutes(office: Office, dueAt: Date, pausedAt: Date, resumedAt: Date): Date {
  const minutes = workingMinutesBetween(office, pausedAt, resumedAt);
  return minutes === 0 ? dueAt : addWorkingMinutes(office, dueAt, minutes);
}

export interface ClockStatus {
  /** Whole minutes until the end, rounded down (negative: overdue): office minutes, or wall-clock minutes for a 24/7 clock. */
  readonly minutesLeft: number;
  readonly missed: boolean;
}

/** How a running clock stands at `now`. A clock that ended outside office hours may be missed with 0 minutes on the count. */
export function clockStatus(office: Office, { dueAt, roundTheClock }: Pick<Deadline, 'dueAt' | 'roundTheClock'>, now: Date): ClockStatus {
  const minutes = roundTheClock ? (dueAt.getTime() - now.getTime()) / MINUTE : workingMinutesBetween(office, now, dueAt);
  return { minutesLeft: Math.floor(minutes), missed: now > dueAt };
}
