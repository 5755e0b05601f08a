import type { Candidate, Reason, RuleFault } from '#contract';
import { findPhrases } from '../phrases.js';
import { spanOf, type Word } from '../words.js';
import type { CompiledClassification } from './rule-set.js';

interface Stretch { readonly from: number; readonly to: number }
/** What rules of classification raise for a message, each with the words that it stands on. */
export interface Raises { readonly category: { readonly code: string; readonly because: readonly Stretch[] } | null; readonly urgent: readonly Stretch[] }

/** A category that a rule names is as good as sure. */
const chanceByRule = 0.9;
const strong = 4;
const mostReasons = 6;
const mostCandidates = 3;

/**
 * What the rules raise: the category of the first that fits, urgency of any. They can only add: there is nothing in a rule that takes away.
 * A rule that can't be followed is passed over and told in `failed`, which is added to.
 */
export function raisesFor(words: readonly Word[], rules: readonly CompiledClassification[], failed: RuleFault[]): Raises {
  let category: Raises['category'] = null;
  const urgent: Stretch[] = [];
  for (const { rule, words: wanted, without, faults } of rules) {
    try {
      const because = findPhrases(words, wanted).slice(0, mostReasons).map(({ from, to }) => ({ from, to }));
      if (because.length === 0 || (without !== null && findPhrases(words, without).length > 0)) continue;
      if (rule.raise.urgent) urgent.push(...because);
      if (rule.raise.category === null || category !== null) continue;
      const gone = faults.filter(({ fault }) => fault === 'category_gone');
      if (gone.length > 0) failed.push(...gone);
      else category = { code: rule.raise.category, because };
    } catch {
      failed.push({ kind: 'classification', rule: rule.id, name: rule.name, fault: 'threw', codes: [] });
    }
  }
  return { category, urgent };
}

/** Candidates with the category of a rule first; the others keep their order and share what chance is left. */
export function withRaised(candidates: readonly Candidate[], raised: NonNullable<Raises['category']>, text: string, words: readonly Word[]): Candidate[] {
  const own = candidates.find(({ category }) => category === raised.code);
  const said = raised.because.map(({ from, to }): Reason => ({ kind: 'phrase', ...spanOf(text, words, from, to), weight: strong }));
  const also = (own?.reasons ?? []).filter((reason) => reason.kind !== 'phrase' || !said.some((one) => one.kind === 'phrase' && one.start === reason.start && one.end === reason.end));
  const score = Math.max(chanceByRule, own?.score ?? 0);
  const left = (1 - score) / Math.max(1 - (own?.score ?? 0), 0.001);
  const others = candidates.filter(({ category }) => category !== raised.code).map((one) => ({ ...one, score: Math.round(one.score * left * 1000) / 1000 })).filter((one) => one.score > 0);
  return [{ category: raised.code, score, reasons: [...said, ...also].slice(0, mostReasons) }, ...others].slice(0, mostCandidates);
}
