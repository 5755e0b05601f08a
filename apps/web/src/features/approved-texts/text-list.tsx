import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ApprovedText } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { TextState } from './text-state.js';
import css from './texts.module.css';

const states = ['all', 'draft', 'approved', 'retired'] as const;

/** All texts, narrowed by state, category and words. Those that wait for somebody come first. */
export function TextList({ texts, selected }: { texts: readonly ApprovedText[]; selected: string | null }) {
  const say = useSay();
  const directory = useDirectory();
  const [words, setWords] = useState('');
  const [state, setState] = useState<(typeof states)[number]>('all');
  const [category, setCategory] = useState<string | null>(null);
  const order = { draft: 0, approved: 1, retired: 2 } as const;
  const found = texts
    .filter((t) => (state === 'all' || t.state === state) && (category === null || t.category === category) && (words.trim() === '' || foundIn(`${t.title} ${t.text}`, words)))
    .sort((a, b) => order[a.state] - order[b.state] || b.at.localeCompare(a.at));
  return (
    <>
      <div className={css.filters}>
        <TextInput type="search" aria-label={say('texts.find')} placeholder={say('texts.find')} leftSection={<IconSearch aria-hidden size={16} />} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
        <SegmentedControl fullWidth aria-label={say('texts.show')} value={state} onChange={(to) => setState(states.find((s) => s === to) ?? 'all')} data={states.map((value) => ({ value, label: value === 'all' ? say('texts.all') : say(`texts.state.${value}`) }))} />
        <CategoryPicker aria-label={say('texts.field_category')} placeholder={say('texts.any_category')} value={category} onChange={setCategory} />
        <p className={css.soft} role="status">{say('texts.count', { count: found.length })}</p>
      </div>
      {found.length === 0 && <EmptyNote title={say('texts.empty_found')} text={say('texts.empty_found_text')} />}
      <ul className={css.list} aria-label={say('texts.list')}>
        {found.map((t) => (
          <li key={t.id}>
            <Link href={`/staff/texts/${t.id}`} className={css.item} aria-current={t.id === selected ? 'true' : undefined}>
              <span className={css.itemHead}><strong>{t.title}</strong><TextState state={t.state} /></span>
              <span className={css.words}>{t.text}</span>
              {t.category !== null && <span className={css.soft}>{directory.categoryName(t.category)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
