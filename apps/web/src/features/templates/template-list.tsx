import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { templateActs, type TemplateView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import texts from '../approved-texts/texts.module.css';
import { TemplateWords } from './template-words.js';
import css from './templates.module.css';

/** All templates that the person may use, most used first. */
export function TemplateList({ templates, selected }: { templates: readonly TemplateView[]; selected: string | null }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [retired, setRetired] = useState(false);
  const [act, setAct] = useState<string | null>(null);
  const found = templates.filter((t) => t.retired === retired && (act === null || t.acts.some((a) => a === act)) && (words.trim() === '' || foundIn(`${t.title} ${t.text}`, words))).toSorted((a, b) => b.uses - a.uses || a.title.localeCompare(b.title, 'vi'));
  return (
    <>
      <div className={texts.filters}>
        <TextInput type="search" aria-label={say('templates.find')} placeholder={say('templates.find')} leftSection={<IconSearch aria-hidden size={16} />} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
        <SegmentedControl fullWidth aria-label={say('templates.show')} value={retired ? 'retired' : 'in_use'} onChange={(to) => setRetired(to === 'retired')} data={(['in_use', 'retired'] as const).map((value) => ({ value, label: say(`templates.${value}`) }))} />
        <Select clearable aria-label={say('templates.field_acts')} placeholder={say('templates.any_act')} data={templateActs.map((code) => ({ value: code, label: say(`code.action.${code}`) }))} value={act} onChange={setAct} />
        <p className={texts.soft} role="status">{say('templates.count', { count: found.length })}</p>
      </div>
      {found.length === 0 && <EmptyNote title={say('templates.empty_found')} text={say('templates.empty_found_text')} />}
      <ul className={texts.list} aria-label={say('templates.list')}>
        {found.map((t) => (
          <li key={t.id}>
            <Link href={`/staff/templates/${t.id}`} className={texts.item} aria-current={t.id === selected ? 'true' : undefined}>
              <span className={css.option}><strong>{t.title}</strong><span className={css.uses}>{t.uses === 0 ? say('templates.unused') : say('templates.uses', { count: t.uses })}</span></span>
              <span className={texts.words}><TemplateWords text={t.text} /></span>
              <span className={texts.soft}>{[t.body === null ? null : nameOf(t.body), t.acts.map((a) => say(`code.action.${a}`)).join(', ')].filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
