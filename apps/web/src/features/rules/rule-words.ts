import type { ClassificationRule, RoutingRule } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { shortName, useDirectory } from '../../shared/ui/staff/directory.js';
import type { ListKind, RuleOf } from './rules.js';

const LISTED = 4;

/** Rules in sentences. */
export function useRuleWords(): <K extends ListKind>(kind: K, rule: RuleOf<K>) => string {
  const say = useSay();
  const directory = useDirectory();
  const some = (words: readonly string[]) => words.slice(0, LISTED).join(say('rules.words.or')) + (words.length > LISTED ? ` (+${words.length - LISTED})` : '');
  const quoted = (phrases: readonly string[]) => some(phrases.map((phrase) => say('rules.words.quote', { phrase })));
  const sentence = (when: readonly string[], then: readonly string[]) => `${when.length === 0 ? say('rules.words.nothing') : say('rules.words.if', { when: when.join(say('rules.words.and')) })} → ${then.length === 0 ? '…' : then.join(say('rules.words.and'))}`;
  const routing = ({ when, lead, coordinating }: RoutingRule) => sentence(
    [
      ...(when.categories.length > 0 ? [say('rules.words.when_category', { list: some(when.categories.map((code) => directory.categoryOrField(code))) })] : []),
      ...(when.areas.length > 0 ? [say('rules.words.when_area', { list: some(when.areas.map((code) => directory.areaName(code))) })] : []),
      ...(when.words.length > 0 ? [say('rules.words.when_words', { list: quoted(when.words) })] : []),
    ],
    [...(lead === '' ? [] : [say('rules.words.lead', { body: directory.bodyName(lead) })]), ...(coordinating.length > 0 ? [say('rules.words.with', { list: coordinating.map((code) => shortName(directory.bodyName(code))).join(', ') })] : [])],
  );
  const classification = ({ words, without, raise }: ClassificationRule) => sentence(
    [...(words.length > 0 ? [say('rules.words.when_words', { list: quoted(words) })] : []), ...(without.length > 0 ? [say('rules.words.when_without', { list: quoted(without) })] : [])],
    [...(raise.category === null ? [] : [say('rules.words.category', { category: directory.categoryName(raise.category) })]), ...(raise.urgent ? [say('rules.words.urgent')] : [])],
  );
  return (kind, rule) => (kind === 'routing' ? routing(rule as RoutingRule) : classification(rule as ClassificationRule));
}
