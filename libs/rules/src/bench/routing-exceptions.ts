import type { RoutingRule, RuleFault } from '#contract';
import { findPhrases } from '../phrases.js';
import type { Word } from '../words.js';
import type { CompiledRouting } from './rule-set.js';

/** What a rule of routing is asked about. */
export interface Asked { readonly category: string; readonly areaCode: string | null; readonly districtCode: string | null; readonly words: () => readonly Word[] }
export interface Exception { readonly rule: RoutingRule; /** Empty: as the catalogue says. */ readonly coordinating: readonly string[] }

/**
 * The first rule that holds, if any. A rule that can't be followed is passed over, so that the ticket goes on, and told in `failed`.
 * @param failed is added to
 */
export function exceptionFor(asked: Asked, rules: readonly CompiledRouting[], failed: RuleFault[]): Exception | null {
  for (const { rule, words, faults } of rules) {
    try {
      if (!holds(asked, rule, () => words === null || findPhrases(asked.words(), words).length > 0)) continue;
      failed.push(...faults.filter(({ fault }) => fault === 'lead_gone' || fault === 'coordinating_gone'));
      if (faults.some(({ fault }) => fault === 'lead_gone')) continue;
      const gone = new Set(faults.flatMap(({ fault, codes }) => (fault === 'coordinating_gone' ? codes : [])));
      return { rule, coordinating: rule.coordinating.filter((body) => body !== rule.lead && !gone.has(body)) };
    } catch {
      failed.push({ kind: 'routing', rule: rule.id, name: rule.name, fault: 'threw', codes: [] });
    }
  }
  return null;
}

function holds({ category, areaCode, districtCode }: Asked, { when }: RoutingRule, saysSo: () => boolean): boolean {
  const ofCategory = when.categories.length === 0 || when.categories.includes(category) || when.categories.includes(category.slice(0, 2));
  const ofArea = when.areas.length === 0 || [areaCode, districtCode].some((code) => code !== null && when.areas.includes(code));
  return ofCategory && ofArea && saysSo();
}
