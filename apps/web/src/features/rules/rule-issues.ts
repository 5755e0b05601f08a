import { ClassificationRule, fieldIssues, RoutingRule } from '#contract';
import { said } from '../../shared/i18n/i18n.js';
import type { ListKind } from './rules.js';

/** What is missing or wrong in a rule as it is written, by field; empty: it is whole. */
export function ruleIssues(kind: ListKind, rule: unknown): ReadonlyMap<string, string> {
  const checked = (kind === 'routing' ? RoutingRule : ClassificationRule).safeParse(rule);
  const found = new Map<string, string>();
  if (checked.success) return found;
  for (const { path, message } of checked.error.issues) {
    const field = path.filter((part) => typeof part === 'string').join('.');
    const words = fieldIssues[message] ?? fieldIssues['not_right'];
    if (words && !found.has(field)) found.set(field, said(words));
  }
  return found;
}
