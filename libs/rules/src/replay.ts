import type { Action, PublicationState, Restriction, TicketState } from '#contract';
import { publicationAfter } from './publication-steps.js';
import { stepFor } from './ticket-lifecycle.js';

/** One row of history, as far as a replay needs it. */
export interface HistoryRow {
  readonly version: number;
  readonly action: Action;
  readonly fromState: TicketState | null;
  readonly toState: TicketState;
  readonly leadBefore: string | null;
  readonly leadAfter: string | null;
  readonly restrictionBefore: Restriction;
  readonly restrictionAfter: Restriction;
  readonly answerDueBefore: Date | null;
  readonly answerDueAfter: Date | null;
}

export interface Replayed {
  readonly state: TicketState | null;
  readonly version: number;
  /** Body that leads by decision. */
  readonly lead: string | null;
  readonly restriction: Restriction;
  readonly answerDue: Date | null;
  readonly publication: PublicationState;
  /** Where a row does not follow from the one before, or is not in the table. Empty when the history is whole. */
  readonly breaks: readonly string[];
}

/** Works a ticket's state out of its history alone, and says where the history breaks. The table is the same that wrote it. */
export function replay(rows: readonly HistoryRow[]): Replayed {
  const breaks: string[] = [];
  let at: Omit<Replayed, 'breaks'> = { state: null, version: 0, lead: null, restriction: rows[0]?.restrictionBefore ?? 'none', answerDue: null, publication: 'none' };
  for (const row of rows) {
    const wrong = (what: string, expected: unknown, found: unknown) => { if (expected !== found) breaks.push(`${row.version} ${row.action}: ${what} ${String(found)} after ${String(expected)}`); };
    wrong('version', at.version + 1, row.version);
    wrong('from', at.state, row.fromState);
    wrong('to', stepFor(row.fromState, row.action)?.to, row.toState);
    wrong('lead', at.lead, row.leadBefore);
    wrong('restriction', at.restriction, row.restrictionBefore);
    wrong('answer due', at.answerDue?.getTime(), row.answerDueBefore?.getTime());
    at = { state: row.toState, version: row.version, lead: row.leadAfter, restriction: row.restrictionAfter, answerDue: row.answerDueAfter, publication: publicationAfter(at.publication, row.action) ?? at.publication };
  }
  return { ...at, breaks };
}
