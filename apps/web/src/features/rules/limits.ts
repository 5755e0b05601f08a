import { DeadlineLimits, type DeadlineLimits as Limits, fieldIssues, type HourLimit, type Priority } from '#contract';
import type { z } from 'zod/mini';
import { said } from '../../shared/i18n/i18n.js';

export type Hours = z.infer<typeof HourLimit>;
export type Days = Limits['rating'];
export type Limit = Hours | Days;

const ofPriority = ['intake', 'acceptance', 'firstWord', 'answer', 'subAnswer', 'extension'] as const;
const others = ['citizenReply', 'rating', 'approval', 'reopening', 'review', 'apology'] as const;
export const byCategory = ['answerByCategory', 'firstWordByCategory'] as const;
export type ByCategory = (typeof byCategory)[number];

/** One limit and where it stands. */
export type LimitRow =
  | { readonly id: string; readonly part: 'priority'; readonly priority: Priority; readonly name: (typeof ofPriority)[number]; readonly limit: Limit }
  | { readonly id: string; readonly part: 'category'; readonly list: ByCategory; readonly category: string; readonly limit: Hours }
  | { readonly id: string; readonly part: 'other'; readonly name: (typeof others)[number]; readonly limit: Days };

/** All limits, one after another. */
export function limitRows(limits: Limits): LimitRow[] {
  return [
    ...(Object.keys(limits.byPriority) as Priority[]).sort().flatMap((priority) => ofPriority.flatMap((name): LimitRow[] => { const limit = limits.byPriority[priority][name]; return limit === null ? [] : [{ id: `byPriority.${priority}.${name}`, part: 'priority', priority, name, limit }]; })),
    ...byCategory.flatMap((list) => Object.entries(limits[list]).sort(([a], [b]) => a.localeCompare(b)).map(([category, limit]): LimitRow => ({ id: `${list}.${category}`, part: 'category', list, category, limit }))),
    ...others.map((name): LimitRow => ({ id: name, part: 'other', name, limit: limits[name] })),
  ];
}

/** The limits with one of them changed; null takes a category's own limit out. */
export function withLimit(limits: Limits, id: string, limit: Limit | null): Limits {
  const next = structuredClone(limits) as unknown as Record<string, unknown>;
  const path = id.split('.');
  let at = next;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (limit === null) delete at[last];
  else at[last] = limit;
  return next as unknown as Limits;
}

/** What is wrong with limits as they are written: by row, then by field. */
export function limitIssues(limits: Limits): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const checked = DeadlineLimits.safeParse(limits);
  const found = new Map<string, Map<string, string>>();
  if (checked.success) return found;
  for (const { path, message } of checked.error.issues) {
    const row = path.slice(0, -1).join('.');
    const words = fieldIssues[message] ?? fieldIssues['not_right'];
    const fields = found.get(row) ?? new Map<string, string>();
    if (words) fields.set(String(path.at(-1)), said(words));
    found.set(row, fields);
  }
  return found;
}
