import { createHash } from 'node:crypto';
import type { RuleFault, RuleKind, RuleMark } from '#contract';
import { type Database, RuleFailureRow } from '#database';
import { In } from 'typeorm';
import type { Reference } from './reference.js';

/**
 * Counts that rules could not be followed, in a statement of its own. Whatever goes wrong here harms no ticket: it goes on by the catalogue, and the next one counts again.
 * The faults name rules and codes; nothing of a ticket is kept.
 */
export async function noteRuleFailures(db: Pick<Database, 'query' | 'getRepository'>, reference: Reference, failed: readonly RuleFault[], now: Date): Promise<void> {
  const rows = new Map(failed.map(({ kind, rule, fault }) => [`${kind}/${rule}/${fault}`, { kind, ruleId: rule, hash: hashOf(reference, kind, rule), what: fault, version: reference.storedRules[kind].version }]));
  if (rows.size === 0) return;
  try {
    for (const { kind, ruleId, hash, what, version } of rows.values()) {
      await db.query(
        `INSERT INTO rule_failure AS f (kind, rule_id, rule_hash, what, version, first_at, last_at, times) VALUES ($1, $2, $3, $4, $5, $6, $6, 1)
         ON CONFLICT (kind, rule_id, rule_hash, what) DO UPDATE SET times = f.times + 1, last_at = greatest(f.last_at, EXCLUDED.last_at), version = EXCLUDED.version`,
        [kind, ruleId, hash, what, version, now],
      );
    }
  } catch {
    // Without the count the mark stands all the same where the cause is seen without a ticket.
  }
}

/**
 * Marks of the rules in force: faults that are seen now, and failures that tickets met while the rule was written as it is. A mark goes when the cause has gone or the
 * rule is written otherwise, never by itself.
 */
export async function ruleMarks(db: Pick<Database, 'query' | 'getRepository'>, reference: Reference): Promise<RuleMark[]> {
  const { ruleFaults, storedRules } = reference;
  const ids = rulesOf(reference).map(({ id }) => id);
  const rows = ids.length === 0 && ruleFaults.length === 0 ? [] : await db.getRepository(RuleFailureRow).find({ where: { ruleId: In([...ids, ...ruleFaults.map((f) => f.rule)]) }, order: { lastAt: 'DESC' } });
  const met = rows.filter((row) => isKind(row.kind, storedRules) && row.ruleHash === hashOf(reference, row.kind, row.ruleId));
  const marks = ruleFaults.map((fault): RuleMark => ({ ...fault, ...times(met.find((row) => row.kind === fault.kind && row.ruleId === fault.rule && row.what === fault.fault)) }));
  // What threw has no other trace than its failures.
  const thrown = met.filter((row) => row.what === 'threw').map((row): RuleMark => ({ kind: row.kind as RuleKind, rule: row.ruleId, name: rulesOf(reference).find((rule) => rule.id === row.ruleId)?.name ?? '', fault: 'threw', codes: [], ...times(row) }));
  return [...marks, ...thrown];
}

const times = (row: RuleFailureRow | undefined) => ({ first: row?.firstAt.toISOString() ?? null, last: row?.lastAt.toISOString() ?? null, times: row?.times ?? 0 });
const isKind = (kind: string, stored: Reference['storedRules']): kind is RuleKind => kind in stored;

function rulesOf({ rules }: Reference): { id: string; name: string; rule: unknown; kind: RuleKind }[] {
  return [...rules.routing.map(({ rule }) => ({ id: rule.id, name: rule.name, rule, kind: 'routing' as const })), ...rules.classification.map(({ rule }) => ({ id: rule.id, name: rule.name, rule, kind: 'classification' as const }))];
}

/** Hash of a rule as it is written now. */
function hashOf(reference: Reference, kind: RuleKind, id: string): string {
  const rule = rulesOf(reference).find((one) => one.kind === kind && one.id === id)?.rule;
  return createHash('sha256').update(canonical(rule ?? null)).digest('base64url').slice(0, 22);
}

/** The same JSON for the same data, in whatever order its fields were kept. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value).filter(([, v]) => v !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
}
