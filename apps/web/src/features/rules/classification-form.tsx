import { Checkbox, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ClassificationRule } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { phrasesOf } from './rules.js';
import css from './rules.module.css';

interface Props { rule: ClassificationRule; set: (rule: ClassificationRule) => void; no: (field: string) => string | undefined }

/** A rule of classification: which words, and what they raise. */
export function ClassificationForm({ rule, set, no }: Props) {
  const say = useSay();
  const raise = (change: Partial<ClassificationRule['raise']>) => set({ ...rule, raise: { ...rule.raise, ...change } });
  return (
    <>
      <TextInput data-first label={say('rules.field.name')} maxLength={120} value={rule.name} error={no('name')} onChange={(e) => set({ ...rule, name: e.currentTarget.value })} />
      <fieldset className={css.fields}>
        <legend>{say('rules.field.when')}</legend>
        <TagsInput label={say('rules.field.words')} description={say('rules.field.words_hint')} maxTags={30} splitChars={[',', ';', '\n']} value={rule.words} error={no('words')} onChange={(words) => set({ ...rule, words: phrasesOf(words) })} />
        <TagsInput label={say('rules.field.without')} description={say('rules.field.all')} maxTags={30} splitChars={[',', ';', '\n']} value={rule.without} error={no('without')} onChange={(without) => set({ ...rule, without: phrasesOf(without) })} />
      </fieldset>
      <fieldset className={css.fields}>
        <legend>{say('rules.field.effect')}</legend>
        <CategoryPicker label={say('rules.field.category')} placeholder={say('rules.field.no_category')} value={rule.raise.category} error={no('raise.category')} onChange={(category) => raise({ category })} />
        <Checkbox className={css.check} size="md" label={say('rules.field.urgent')} checked={rule.raise.urgent} onChange={(e) => raise({ urgent: e.currentTarget.checked })} />
      </fieldset>
      <div className={css.fields}>
        <TextInput label={say('rules.field.source')} placeholder={say('rules.field.source_hint')} maxLength={300} value={rule.source} error={no('source')} onChange={(e) => set({ ...rule, source: e.currentTarget.value })} />
        <Textarea autosize minRows={1} maxRows={6} label={say('rules.field.note')} maxLength={500} value={rule.note} error={no('note')} onChange={(e) => set({ ...rule, note: e.currentTarget.value })} />
      </div>
    </>
  );
}
