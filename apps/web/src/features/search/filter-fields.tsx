import { Select } from '@mantine/core';
import { intakeChannels, priorities, type SearchFilters, stateGroups } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { AreaPicker, BodyPicker, CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { DateField } from './date-field.js';
import { type FilterName, withFilter } from './filters-in-address.js';
import css from './search.module.css';

/** One field for each filter. Which body has a ticket is no question inside a body. */
export function FilterFields({ filters, narrow }: { filters: SearchFilters; narrow: (filters: SearchFilters) => void }) {
  const say = useSay();
  const me = useMe();
  const set = (name: FilterName) => (value: string | null) => narrow(withFilter(filters, name, value));
  const all = { clearable: true, placeholder: say('search.all') } as const;
  return (
    <div className={css.filters}>
      <Select {...all} label={say('search.filter.states')} value={filters.states ?? null} onChange={set('states')} data={stateGroups.filter((group) => group !== 'spam' || may(me, 'ticket.undo_spam')).map((value) => ({ value, label: say(`search.states.${value}`) }))} />
      <CategoryPicker {...all} withFields label={say('search.filter.category')} value={filters.category ?? null} onChange={set('category')} />
      <AreaPicker {...all} label={say('search.filter.area')} value={filters.area ?? null} onChange={set('area')} />
      {me.reads.centre && <BodyPicker {...all} label={say('search.filter.body')} value={filters.body ?? null} onChange={set('body')} />}
      <Select {...all} label={say('search.filter.priority')} value={filters.priority ?? null} onChange={set('priority')} data={priorities.map((value) => ({ value, label: say(`code.priority.${value}`) }))} />
      <Select {...all} label={say('search.filter.channel')} value={filters.channel ?? null} onChange={set('channel')} data={intakeChannels.map((value) => ({ value, label: say(`code.channel.${value}`) }))} />
      <DateField label={say('search.filter.from')} value={filters.from ?? ''} max={filters.to} choose={set('from')} />
      <DateField label={say('search.filter.to')} value={filters.to ?? ''} min={filters.from} choose={set('to')} />
    </div>
  );
}
