import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { type BodyRef, TemplateInput, templateActs, templateFields, type TemplateView } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { said } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { focusFirstWrong, useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import { fieldIssues } from '#contract';
import texts from '../approved-texts/texts.module.css';
import { TemplateWords } from './template-words.js';
import { CENTRE, type TemplateDraft, useWriteTemplate } from './templates.js';
import css from './templates.module.css';

/** A new template, or one in the place of another; what it looks like for a ticket stands below it while it is written. */
export function TemplateForm({ owners, from, written, back }: { owners: readonly (BodyRef | null)[]; from: TemplateView | null; written: (id: string) => void; back: () => void }) {
  const say = useSay();
  const me = useMe();
  const id = useId();
  const write = useWriteTemplate();
  const [first = null] = owners;
  const start: TemplateDraft = from === null ? { owner: first?.code ?? CENTRE, acts: [], category: null, title: '', text: '', replaces: null } : { owner: from.body?.code ?? CENTRE, acts: from.acts, category: from.category, title: from.title, text: from.text, replaces: from.id };
  const { value, set, clear, savedAt } = useDraft(`${me.id}/template/${from?.id ?? 'new'}`, start);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [tried, setTried] = useState(false);
  const input = { body: value.owner === CENTRE ? null : value.owner, acts: [...value.acts], category: value.category, title: value.title, text: value.text, replaces: value.replaces };
  const checked = TemplateInput.safeParse(input);
  const issue = (field: string) => { const found = checked.success ? undefined : checked.error.issues.find((i) => i.path[0] === field)?.message; return found === undefined ? undefined : said(fieldIssues[found] ?? fieldIssues['not_right'] ?? { vi: found, en: found }); };
  const no = (field: 'title' | 'text' | 'category') => (tried ? issue(field) : undefined) ?? fieldNo(write.error, field);
  const send = () => {
    setTried(true);
    if (!checked.success) { focusFirstWrong(form.current); return; }
    if (!write.isPending) write.mutate(checked.data, { onSuccess: (made) => { clear(); announce(say('templates.saved')); written(made.id); } });
  };
  useFormKeys(form, { send });
  const insert = (piece: string) => {
    const [at, to] = [text.current?.selectionStart ?? value.text.length, text.current?.selectionEnd ?? value.text.length];
    set({ text: value.text.slice(0, at) + piece + value.text.slice(to) });
    requestAnimationFrame(() => { text.current?.focus(); text.current?.setSelectionRange(at + piece.length, at + piece.length); });
  };
  return (
    <form ref={form} noValidate className={texts.pane} aria-labelledby={`${id}-title`} onSubmit={(e) => { e.preventDefault(); send(); }}>
      <h2 id={`${id}-title`}>{say(from === null ? 'templates.new_title' : 'templates.edit_title')}</h2>
      <TextInput ref={title} label={say('templates.field_title')} description={say('templates.field_title_hint')} maxLength={120} value={value.title} error={no('title')} onChange={(e) => set({ title: e.currentTarget.value })} />
      {owners.length > 1 && from === null && <Select label={say('templates.field_owner')} allowDeselect={false} value={value.owner} data={owners.map((o) => ({ value: o?.code ?? CENTRE, label: o === null ? say('templates.centre') : nameOf(o) }))} onChange={(owner) => set({ owner: owner ?? CENTRE })} />}
      <MultiSelect label={say('templates.field_acts')} data={templateActs.map((act) => ({ value: act, label: say(`code.action.${act}`) }))} value={[...value.acts]} error={tried && value.acts.length === 0 ? say('templates.acts_needed') : undefined} onChange={(acts) => set({ acts: templateActs.filter((act) => acts.includes(act)) })} />
      <CategoryPicker withFields label={say('templates.field_category')} placeholder={say('templates.any_category')} value={value.category} error={no('category')} onChange={(category) => set({ category })} />
      <div>
        <Textarea ref={text} label={say('templates.field_text')} description={say('templates.field_text_hint')} autosize minRows={6} maxRows={20} maxLength={4000} value={value.text} error={no('text')} onChange={(e) => set({ text: e.currentTarget.value })} />
        <div className={css.chips} role="group" aria-label={say('templates.insert')}>
          <span className={texts.soft}>{say('templates.insert')}:</span>
          {templateFields.map((field) => <Button key={field} variant="default" size="compact-sm" onClick={() => insert(`{{${field}}}`)}>{say(`templates.field.${field}`)}</Button>)}
          <Button variant="default" size="compact-sm" onClick={() => insert(`[[${say('templates.blank_words')}]]`)}>{say('templates.blank')}</Button>
        </div>
      </div>
      {value.text.trim() !== '' && <div><p className={texts.soft}>{say('templates.preview')}</p><p className={css.sample}><TemplateWords text={value.text} filled /></p></div>}
      <RefusalNote error={write.error} />
      <div className={texts.buttons}>
        <Button type="submit" loading={write.isPending}>{say('templates.save')}<kbd aria-hidden>Ctrl Enter</kbd></Button>
        <Button variant="default" onClick={() => { clear(); back(); }}>{say('templates.clear')}</Button>
        {savedAt !== null && <span className={texts.soft}>{say('frame.saved_draft', { time: timeOfDay(new Date(savedAt).toISOString()) })}</span>}
      </div>
    </form>
  );
}
