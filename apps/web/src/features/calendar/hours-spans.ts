import { addDays, type Day } from '../../shared/i18n/staff-days.js';
import type { HoursRow } from './hours-words.js';

/** Hours as they truly hold: of one owner, between two days, both included; `to` null while they last. */
export interface HoursSpan { readonly row: HoursRow; readonly from: Day; readonly to: Day | null }

const covers = (row: HoursRow, day: Day): boolean => row.validFrom <= day && (row.validTo === null || day <= row.validTo);

/** Entries may lie over each other; the one entered later goes before the earlier one, and may give way to it again at its end. */
export function spansOf(rows: readonly HoursRow[]): HoursSpan[] {
  const owners = [...new Set(rows.map((row) => row.body?.code ?? null))];
  return owners.flatMap((owner) => spansOfOwner(rows.filter((row) => (row.body?.code ?? null) === owner)));
}

function spansOfOwner(rows: readonly HoursRow[]): HoursSpan[] {
  const cuts = [...new Set(rows.flatMap((row) => [row.validFrom, ...(row.validTo === null ? [] : [addDays(row.validTo, 1)])]))].sort();
  const spans: HoursSpan[] = [];
  for (const [i, from] of cuts.entries()) {
    const row = rows.findLast((r) => covers(r, from));
    if (row === undefined) continue;
    const next = cuts[i + 1];
    const to = next === undefined ? null : addDays(next, -1);
    const before = spans.at(-1);
    if (before?.row === row && before.to !== null && addDays(before.to, 1) === from) spans[spans.length - 1] = { ...before, to };
    else spans.push({ row, from, to });
  }
  return spans;
}

/** When these hours hold, seen from a day. */
export const spanWhen = ({ from, to }: HoursSpan, day: Day): 'now' | 'later' | 'ended' => (from > day ? 'later' : to !== null && to < day ? 'ended' : 'now');
