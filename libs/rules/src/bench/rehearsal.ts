import type { ClassificationRule, DeadlineKind, Priority, RoutingRule } from '#contract';
import type { DeadlineRules, HourLimit } from '../deadline-rules.js';
import { type CountedClock, computeDeadlines, countAgain } from '../deadlines.js';
import { findPhrases, indexPhrases } from '../phrases.js';
import { readWords } from '../words.js';
import type { Office } from '../working-time.js';

/** Clocks that a rehearsal of limits looks at: those by which somebody can be late. */
export const rehearsedClocks = ['intake', 'acceptance', 'first_word', 'answer'] as const satisfies readonly DeadlineKind[];
export type RehearsedClock = (typeof rehearsedClocks)[number];

export interface Ranked { readonly priority: Priority; readonly category: string | null; readonly categoryLimitHours: number | null }

/** A clock under two sets of limits: its end by each; null where both give the same. Pauses and extensions are kept as they were. */
export function clockUnder(kind: RehearsedClock, ticket: Ranked, clock: Pick<CountedClock, 'countedFrom' | 'pauses' | 'extendedDays'>, office: Office, before: DeadlineRules, after: DeadlineRules): { readonly before: Date; readonly after: Date } | null {
  if (sameLimit(limitOf(kind, ticket, before), limitOf(kind, ticket, after))) return null;
  const end = (rules: DeadlineRules): Date | null => {
    const { countedFrom } = clock;
    const occasion = kind === 'acceptance' ? ({ moment: 'routing', at: countedFrom, priority: ticket.priority } as const) : ({ moment: 'submission', receivedAt: countedFrom, ...ticket } as const);
    const counted = computeDeadlines({ ...occasion, ...office, rules }).find((one) => one.kind === kind);
    return counted === undefined ? null : countAgain(office, { ...clock, limitMinutes: counted.limitMinutes, inDays: counted.limitInDays, roundTheClock: counted.roundTheClock });
  };
  const [ended, ends] = [end(before), end(after)];
  return ended === null || ends === null || ended.getTime() === ends.getTime() ? null : { before: ended, after: ends };
}

function limitOf(kind: RehearsedClock, { priority, category, categoryLimitHours }: Ranked, rules: DeadlineRules): Pick<HourLimit, 'hours' | 'roundTheClock'> | null {
  const limits = rules.byPriority[priority];
  if (kind === 'intake' || kind === 'acceptance') return limits[kind];
  if (kind === 'first_word') return limits.firstWord && (rules.firstWordByCategory[category ?? ''] ?? limits.firstWord);
  const own = rules.answerByCategory?.[category ?? '']?.hours ?? categoryLimitHours;
  return own !== null && own < limits.answer.hours ? { ...limits.answer, hours: own } : limits.answer;
}

const sameLimit = (a: ReturnType<typeof limitOf>, b: ReturnType<typeof limitOf>) => a?.hours === b?.hours && a?.roundTheClock === b?.roundTheClock;

const sameRule = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a text could be proposed otherwise under the other rules: only where words of a changed rule stand in it. One pass, however many rules there are. */
export function mayChange(before: readonly ClassificationRule[], after: readonly ClassificationRule[]): (text: string) => boolean {
  const index = indexPhrases(changedRules(before, after).flatMap((rule) => rule.words).map((phrase) => [phrase, true] as const));
  return (text) => findPhrases(readWords(text), index).length > 0;
}

/** Rules that are written otherwise, or stand in another order among those that stayed. */
export function changedRules<R extends RoutingRule | ClassificationRule>(before: readonly R[], after: readonly R[]): R[] {
  const stayed = (rule: R, others: readonly R[]) => others.some((other) => sameRule(rule, other));
  const [kept, keeps] = [before.filter((rule) => stayed(rule, after)), after.filter((rule) => stayed(rule, before))];
  const moved = sameRule(kept.map(({ id }) => id), keeps.map(({ id }) => id)) ? [] : keeps;
  return [...before.filter((rule) => !stayed(rule, after)), ...after.filter((rule) => !stayed(rule, before)), ...moved];
}
