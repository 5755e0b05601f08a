import { type ClassificationRule, ClassificationRule as ClassificationShape, type RoutingRule, RoutingRule as RoutingShape, type RuleFault, type RuleKind } from '#contract';
import { indexPhrases, type PhraseIndex } from '../phrases.js';
import { readWords } from '../words.js';

/** What rules may name today. */
export interface InForce {
  /** Bodies that take tickets. */
  readonly bodies: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Communes and districts. */
  readonly areas: ReadonlySet<string>;
}

export interface CompiledRouting { readonly rule: RoutingRule; readonly words: PhraseIndex<true> | null; readonly faults: readonly RuleFault[] }
export interface CompiledClassification { readonly rule: ClassificationRule; readonly words: PhraseIndex<true>; readonly without: PhraseIndex<true> | null; readonly faults: readonly RuleFault[] }

/** The rules of an installation, ready to be asked. Made once for each version, and again when what they name changes. */
export interface RuleSet {
  /** For what keeps a proposal; empty where there are no rules. */
  readonly version: string;
  readonly routing: readonly CompiledRouting[];
  readonly classification: readonly CompiledClassification[];
  /** What is wrong with rules, known without a ticket. */
  readonly faults: readonly RuleFault[];
}

export const noRules: RuleSet = { version: '', routing: [], classification: [], faults: [] };

/** Rules of one kind as they are stored: whatever stands there. */
export interface Stored { readonly version: string; readonly data: unknown }

/**
 * Makes stored rules ready. A rule that can't be read is left out and told among the faults; one that names what is no longer in force stays, with its faults,
 * so that whoever it would have held for is known.
 */
export function compileRules(stored: { readonly routing: Stored; readonly classification: Stored }, inForce: InForce): RuleSet {
  const faults: RuleFault[] = [];
  const routing = rulesIn(stored.routing.data, 'routing', faults).flatMap((raw) => {
    const read = RoutingShape.safeParse(raw);
    if (read.success) return [compileRouting(read.data, inForce)];
    faults.push(unreadable('routing', raw));
    return [];
  });
  const classification = rulesIn(stored.classification.data, 'classification', faults).flatMap((raw) => {
    const read = ClassificationShape.safeParse(raw);
    if (read.success) return [compileClassification(read.data, inForce)];
    faults.push(unreadable('classification', raw));
    return [];
  });
  const named = [...(routing.length > 0 ? [stored.routing.version] : []), ...(classification.length > 0 ? [stored.classification.version] : [])];
  return { version: named.join('+'), routing, classification, faults: [...faults, ...routing.flatMap((one) => one.faults), ...classification.flatMap((one) => one.faults)] };
}

function compileRouting(rule: RoutingRule, inForce: InForce): CompiledRouting {
  const fault = faultOf('routing', rule);
  const { categories, areas, words } = rule.when;
  return {
    rule, words: words.length === 0 ? null : indexOf(words),
    faults: [
      ...fault('lead_gone', inForce.bodies.has(rule.lead) ? [] : [rule.lead]),
      ...fault('coordinating_gone', rule.coordinating.filter((body) => !inForce.bodies.has(body))),
      ...fault('category_gone', categories.filter((code) => !inForce.categories.has(code) && !inForce.fields.has(code))),
      ...fault('area_gone', areas.filter((code) => !inForce.areas.has(code))),
      ...fault('no_words', words.filter(saysNothing)),
    ],
  };
}

function compileClassification(rule: ClassificationRule, inForce: InForce): CompiledClassification {
  const fault = faultOf('classification', rule);
  const { category } = rule.raise;
  return {
    rule, words: indexOf(rule.words), without: rule.without.length === 0 ? null : indexOf(rule.without),
    faults: [...fault('category_gone', category === null || inForce.categories.has(category) ? [] : [category]), ...fault('no_words', [...rule.words, ...rule.without].filter(saysNothing))],
  };
}

const indexOf = (phrases: readonly string[]): PhraseIndex<true> => indexPhrases(phrases.map((phrase) => [phrase, true] as const));
/** Signs or letters that no message is searched for. */
const saysNothing = (phrase: string) => readWords(phrase).length === 0;

const faultOf = (kind: RuleKind, { id, name }: { id: string; name: string }) => (fault: RuleFault['fault'], codes: readonly string[]): RuleFault[] => (codes.length === 0 ? [] : [{ kind, rule: id, name, fault, codes: [...codes] }]);

function rulesIn(data: unknown, kind: RuleKind, faults: RuleFault[]): readonly unknown[] {
  if (typeof data === 'object' && data !== null && 'rules' in data && Array.isArray(data.rules)) return data.rules;
  faults.push({ kind, rule: '', name: '', fault: 'unreadable', codes: [] });
  return [];
}

const textOf = (raw: unknown, field: 'id' | 'name'): string => {
  const value: unknown = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
};
const unreadable = (kind: RuleKind, raw: unknown): RuleFault => ({ kind, rule: textOf(raw, 'id'), name: textOf(raw, 'name'), fault: 'unreadable', codes: [] });
