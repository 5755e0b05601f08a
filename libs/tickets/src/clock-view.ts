import type { ClockView, DeadlineKind } from '#contract';
import type { Reference } from '#directory';
import { clockStatus } from '#rules';

/** Columns of a stored clock, as raw queries give them. */
export interface ClockColumns { clock_kind: string | null; due_at: Date; paused_at: Date | null; met_at: Date | null; round_the_clock: boolean; provisional: boolean; rule_version: string; calendar_version: string }

/** A stored clock as screens show it. */
export function clockView(c: ClockColumns, reference: Reference, now: Date): ClockView {
  const { minutesLeft, missed } = clockStatus(reference.office, { dueAt: c.due_at, roundTheClock: c.round_the_clock }, c.met_at ?? now);
  const status = c.met_at !== null ? (missed ? 'missed' : 'met') : c.paused_at !== null ? 'paused' : missed ? 'missed' : 'running';
  return { kind: c.clock_kind as DeadlineKind, dueAt: c.due_at.toISOString(), status, minutesLeft: c.met_at === null ? minutesLeft : null, roundTheClock: c.round_the_clock, provisional: c.provisional, ruleVersion: c.rule_version, calendarVersion: c.calendar_version };
}
