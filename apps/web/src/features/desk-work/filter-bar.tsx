import { Button, Select } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { dueBuckets, intakeChannels, priorities, type QueueFilters } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { AreaPicker, BodyPicker, CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import css from './desk-work.module.css';
import { queueFilterNames, type QueueFilterName, withQueueFilter } from './queue-filters.js';
import { useDeskFacts, useTagName } from './use-desk.js';

interface Props { filters: QueueFilters; narrow: (filters: QueueFilters) => void; /** Whose work and which tags are asked here, too. */ desk: boolean }

/** What a filter says, in words. */
export function useFilterWords(): (name: QueueFilterName, value: string) => string {
  const say = useSay();
  const directory = useDirectory();
  const tagName = useTagName();
  return (name, value) => {
    switch (name) {
      case 'who': return say(value === 'me' ? 'work.me' : 'work.nobody');
      case 'due': { const found = dueBuckets.find((d) => d === value); return found ? say(`work.due.${found}`) : value; }
      case 'category': return directory.categoryOrField(value);
      case 'area': return directory.areaName(value);
      case 'body': return directory.bodyName(value);
      case 'priority': { const found = priorities.find((p) => p === value); return found ? say(`code.priority.${found}`) : value; }
      case 'channel': { const found = intakeChannels.find((c) => c === value); return found ? say(`code.channel.${found}`) : value; }
      case 'tag': return tagName(value);
    }
  };
}

/** Narrows the view; what is set stands as words that can be taken away, and in the address. */
export function FilterBar({ filters, narrow, desk }: Props) {
  const say = useSay();
  const panel = useId();
  const words = useFilterWords();
  const { data } = useDeskFacts();
  const [open, setOpen] = useState(false);
  useKeys({ f: () => { setOpen(true); requestAnimationFrame(() => document.getElementById(panel)?.querySelector<HTMLElement>('input')?.focus()); } });
  const set = (name: QueueFilterName) => (value: string | null) => narrow(withQueueFilter(filters, name, value));
  const given = queueFilterNames.flatMap((name) => { const value = filters[name]; return value === undefined ? [] : [{ name, value }]; });
  const all = { clearable: true, placeholder: say('search.all'), size: 'xs' } as const;
  return (
    <>
      <Button variant="subtle" size="compact-sm" leftSection={<IconFilter aria-hidden size={16} />} aria-expanded={open} aria-controls={panel} aria-keyshortcuts="f" onClick={() => setOpen(!open)}>{given.length === 0 ? say('work.filters') : say('work.filters_set', { count: given.length })}</Button>
      {given.map(({ name, value }) => <Button key={name} variant="light" size="compact-sm" rightSection={<IconX aria-hidden size={14} />} aria-label={say('work.drop', { what: words(name, value) })} onClick={() => set(name)(null)}>{words(name, value)}</Button>)}
      {given.length > 1 && <Button variant="subtle" size="compact-sm" onClick={() => narrow({})}>{say('work.clear')}</Button>}
      <div id={panel} className={css.fields} hidden={!open}>
        {open && (
          <>
            {desk && <Select {...all} label={say('work.who')} value={filters.who ?? null} onChange={set('who')} data={(['me', 'nobody'] as const).map((value) => ({ value, label: say(`work.${value}`) }))} />}
            <CategoryPicker {...all} withFields label={say('search.filter.category')} value={filters.category ?? null} onChange={set('category')} />
            <AreaPicker {...all} label={say('search.filter.area')} value={filters.area ?? null} onChange={set('area')} />
            {desk && <BodyPicker {...all} label={say('search.filter.body')} value={filters.body ?? null} onChange={set('body')} />}
            <Select {...all} label={say('search.filter.priority')} value={filters.priority ?? null} onChange={set('priority')} data={priorities.map((value) => ({ value, label: say(`code.priority.${value}`) }))} />
            <Select {...all} label={say('search.filter.channel')} value={filters.channel ?? null} onChange={set('channel')} data={intakeChannels.map((value) => ({ value, label: say(`code.channel.${value}`) }))} />
            {desk && (data?.tags.length ?? 0) > 0 && <Select {...all} label={say('work.tag')} value={filters.tag ?? null} onChange={set('tag')} data={(data?.tags ?? []).map(({ code, name }) => ({ value: code, label: name }))} />}
          </>
        )}
      </div>
    </>
  );
}
