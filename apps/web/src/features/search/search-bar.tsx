import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_SEARCH, type SearchFilters } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { FilterFields } from './filter-fields.js';
import css from './search.module.css';

/** The field that "/" goes to. */
export const searchFieldId = 'search-words';

interface Props {
  words: string;
  filters: SearchFilters;
  /** Take the focus at once: nothing else is open. */
  focus: boolean;
  search: (words: string) => void;
  narrow: (filters: SearchFilters) => void;
  /** Into the list. */
  down: () => void;
}

/** Words, sent by Enter (half a telephone number is nobody's), and filters that narrow at once. */
export function SearchBar({ words, filters, focus, search, narrow, down }: Props) {
  const say = useSay();
  const panel = useId();
  const [typed, setTyped] = useState(words);
  const count = Object.keys(filters).length;
  const [open, setOpen] = useState(count > 0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (focus) field.current?.focus(); }, [focus]);
  const submit = (event: FormEvent) => { event.preventDefault(); search(typed); };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'ArrowDown') return;
    event.preventDefault();
    down();
  };
  return (
    <form role="search" className={css.bar} onSubmit={submit}>
      <div className={css.line}>
        <TextInput ref={field} id={searchFieldId} type="search" className={css.field} aria-label={say('search.words')} placeholder={say('search.words_hint')} maxLength={MAX_SEARCH} autoComplete="off" spellCheck={false} enterKeyHint="search" value={typed} onChange={(e) => setTyped(e.currentTarget.value)} onKeyDown={keys} />
        <ActionIcon type="submit" variant="filled" size={36} aria-label={say('search.go')}><IconSearch aria-hidden size={18} /></ActionIcon>
      </div>
      <div className={css.line}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconAdjustmentsHorizontal aria-hidden size={16} />} aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>{count === 0 ? say('search.filters') : say('search.filters_set', { count })}</Button>
        {count > 0 && <Button variant="subtle" size="compact-sm" onClick={() => narrow({})}>{say('search.no_filters')}</Button>}
      </div>
      <div id={panel} hidden={!open}>{open && <FilterFields filters={filters} narrow={narrow} />}</div>
    </form>
  );
}
