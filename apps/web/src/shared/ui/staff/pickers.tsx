import { type ComboboxParsedItem, MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core';
import { type FocusEvent, useMemo } from 'react';
import type { CategoryRef } from '#contract';
import { useSay } from '../../i18n/staff.js';
import { nameOf, useDirectory } from './directory.js';
import { foundIn } from './fold.js';

type Filter = { options: ComboboxParsedItem[]; search: string };

/** Finds without marks, in groups too. */
export function foldedFilter({ options, search }: Filter): ComboboxParsedItem[] {
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return foundIn(option.label, search) ? [option] : [];
    const items = option.items.filter((item) => foundIn(`${item.label} ${String(option.group)}`, search));
    return items.length > 0 ? [{ ...option, items }] : [];
  });
}

type Picker = Omit<SelectProps, 'data' | 'onChange'> & { onChange: (code: string | null) => void };
/** The list itself scrolls, so that it stays one thing for those who listen; it opens by typing, an arrow or a press, not by mere focus; typing replaces what was chosen. */
const find = { searchable: true, filter: foldedFilter, selectFirstOptionOnChange: true, openOnFocus: false, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(), withScrollArea: false, styles: { options: { maxHeight: 300, overflowY: 'auto' } } } as const;

/** Category, grouped by field of work; `withFields`: a whole field can be chosen, too. */
export function CategoryPicker({ withFields = false, ...props }: Picker & { withFields?: boolean }) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => {
    const field = (c: CategoryRef) => nameOf({ name: c.fieldName, nameEn: c.fieldNameEn });
    const byField = groups(lists.categories, (c) => c.field, field, (c) => ({ value: c.code, label: `${c.code} ${nameOf(c)}` }));
    const fields = groups(lists.categories, (c) => c.field, field, (c) => ({ value: c.field, label: `${c.field} ${field(c)}` }));
    return withFields ? byField.map((one, nth) => ({ ...one, items: [...(fields[nth]?.items.slice(0, 1) ?? []), ...one.items] })) : byField;
  }, [lists, withFields]);
  return <Select {...find} allowDeselect={false} clearable nothingFoundMessage={say('frame.nothing_found')} placeholder={say('frame.choose')} data={data} {...props} />;
}

/** Ward or commune, grouped by district; the district itself can be chosen where only it is known. */
export function AreaPicker(props: Picker) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => lists.districts.map((d) => ({ group: d.name, items: [{ value: d.code, label: d.name }, ...d.communes.map((c) => ({ value: c.code, label: c.name }))] })), [lists]);
  return <Select {...find} allowDeselect={false} clearable nothingFoundMessage={say('frame.nothing_found')} placeholder={say('frame.choose')} data={data} {...props} />;
}

/** One body. */
export function BodyPicker(props: Picker) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => lists.bodies.map((b) => ({ value: b.code, label: nameOf(b) })), [lists]);
  return <Select {...find} allowDeselect={false} nothingFoundMessage={say('frame.nothing_found')} placeholder={say('frame.choose')} data={data} {...props} />;
}

/** Several bodies. */
export function BodiesPicker({ without, ...props }: Omit<MultiSelectProps, 'data'> & { without?: string | null }) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => lists.bodies.filter((b) => b.code !== without).map((b) => ({ value: b.code, label: nameOf(b) })), [lists, without]);
  return <MultiSelect {...find} hidePickedOptions nothingFoundMessage={say('frame.nothing_found')} data={data} {...props} />;
}

function groups<T>(items: readonly T[], key: (item: T) => string, group: (item: T) => string, option: (item: T) => { value: string; label: string }) {
  const made = new Map<string, { group: string; items: { value: string; label: string }[] }>();
  for (const item of items) {
    const held = made.get(key(item)) ?? { group: group(item), items: [] };
    held.items.push(option(item));
    made.set(key(item), held);
  }
  return [...made.values()];
}
