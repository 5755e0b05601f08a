import type { ClockView, DeadlineKind } from '#contract';
import type { TicketDeadlineRow } from '#database';
import type { Reference } from '#directory';
import { clockStatus } from '#rules';

type Shown = Pick<TicketDeadlineRow, 'kind' | 'dueAt' | 'pausedAt' | 'metAt' | 'roundTheClock' | 'provisional' | 'ruleVersion' | 'calendarVersion' | 'promisedAt' | 'countedFrom' | 'limitMinutes' | 'inDays' | 'extendedDays' | 'pauses'>;

/** A stored clock as screens show it. */
export function clockView(c: Shown, reference: Reference, now: Date): ClockView {
  const { minutesLeft, missed } = clockStatus(reference.office, { dueAt: c.dueAt, roundTheClock: c.roundTheClock }, c.metAt ?? now);
  const status = c.metAt !== null ? (missed ? 'missed' : 'met') : c.pausedAt !== null ? 'paused' : missed ? 'missed' : 'running';
  return {
    kind: c.kind as DeadlineKind, dueAt: c.dueAt.toISOString(), status, minutesLeft: c.metAt === null ? minutesLeft : null, roundTheClock: c.roundTheClock, provisional: c.provisional, promisedAt: c.promisedAt?.toISOString() ?? null,
    countedFrom: c.countedFrom.toISOString(), limitMinutes: c.limitMinutes, inDays: c.inDays, extendedDays: c.extendedDays, pauses: [...c.pauses, ...(c.pausedAt === null ? [] : [{ from: c.pausedAt.toISOString(), to: null }])],
    ruleVersion: c.ruleVersion, calendarVersion: c.calendarVersion,
  };
}
