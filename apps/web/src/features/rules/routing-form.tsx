import { TagsInput, Textarea, TextInput } from '@mantine/core';
import type { RoutingRule } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { BodiesPicker, BodyPicker } from '../../shared/ui/staff/pickers.js';
import { AreasPicker, CategoriesPicker } from '../people/limit-pickers.js';
import { phrasesOf } from './rules.js';
import css from './rules.module.css';

interface Props { rule: RoutingRule; set: (rule: RoutingRule) => void; no: (field: string) => string | undefined }

/** An exception of routing: when it holds, who leads, on what ground. */
export function RoutingForm({ rule, set, no }: Props) {
  const say = useSay();
  const when = (change: Partial<RoutingRule['when']>) => set({ ...rule, when: { ...rule.when, ...change } });
  return (
    <>
      <TextInput data-first label={say('rules.field.name')} description={say('rules.field.name_hint')} maxLength={120} value={rule.name} error={no('name')} onChange={(e) => set({ ...rule, name: e.currentTarget.value })} />
      <fieldset className={css.fields}>
        <legend>{say('rules.field.when')}</legend>
        <CategoriesPicker label={say('rules.field.categories')} placeholder={rule.when.categories.length === 0 ? say('rules.field.any_category') : ''} value={rule.when.categories} error={no('when.categories')} onChange={(categories) => when({ categories })} />
        <AreasPicker label={say('rules.field.areas')} placeholder={rule.when.areas.length === 0 ? say('rules.field.any_area') : ''} value={rule.when.areas} error={no('when.areas')} onChange={(areas) => when({ areas })} />
        <TagsInput className={css.wide} label={say('rules.field.words')} description={say('rules.field.words_hint')} maxTags={30} splitChars={[',', ';', '\n']} value={rule.when.words} error={no('when.words')} onChange={(words) => when({ words: phrasesOf(words) })} />
      </fieldset>
      <fieldset className={css.fields}>
        <legend>{say('rules.field.effect')}</legend>
        <BodyPicker label={say('rules.field.lead')} value={rule.lead === '' ? null : rule.lead} error={no('lead')} onChange={(lead) => set({ ...rule, lead: lead ?? '' })} />
        <BodiesPicker without={rule.lead} label={say('rules.field.coordinating')} description={say('rules.field.coordinating_hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={rule.coordinating} error={no('coordinating')} onChange={(coordinating) => set({ ...rule, coordinating })} />
      </fieldset>
      <div className={css.fields}>
        <TextInput label={say('rules.field.source')} placeholder={say('rules.field.source_hint')} maxLength={300} value={rule.source} error={no('source')} onChange={(e) => set({ ...rule, source: e.currentTarget.value })} />
        <Textarea autosize minRows={1} maxRows={6} label={say('rules.field.note')} maxLength={500} value={rule.note} error={no('note')} onChange={(e) => set({ ...rule, note: e.currentTarget.value })} />
      </div>
    </>
  );
}
