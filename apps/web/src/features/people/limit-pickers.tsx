import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf, useDirectory } from '../../shared/ui/staff/directory.js';
import { foldedFilter } from '../../shared/ui/staff/pickers.js';

type Picker = Omit<MultiSelectProps, 'data'>;
const find = { searchable: true, filter: foldedFilter, hidePickedOptions: true, selectFirstOptionOnChange: true, openOnFocus: false, withScrollArea: false, styles: { options: { maxHeight: 300, overflowY: 'auto' } } } as const;

/** Whole fields and single categories. */
export function CategoriesPicker(props: Picker) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => [...new Map(lists.categories.map((c) => [c.field, c])).values()].map((f) => {
    const group = nameOf({ name: f.fieldName, nameEn: f.fieldNameEn });
    return { group, items: [{ value: f.field, label: `${say('person.roles.whole_field')} ${group}` }, ...lists.categories.filter((c) => c.field === f.field).map((c) => ({ value: c.code, label: `${c.code} ${nameOf(c)}` }))] };
  }), [lists, say]);
  return <MultiSelect {...find} nothingFoundMessage={say('frame.nothing_found')} data={data} {...props} />;
}

/** Whole districts and single communes. */
export function AreasPicker(props: Picker) {
  const say = useSay();
  const { lists } = useDirectory();
  const data = useMemo(() => lists.districts.map((d) => ({ group: d.name, items: [{ value: d.code, label: say('person.roles.whole_district', { name: d.name }) }, ...d.communes.filter((c) => c.code !== d.code).map((c) => ({ value: c.code, label: c.name }))] })), [lists, say]);
  return <MultiSelect {...find} nothingFoundMessage={say('frame.nothing_found')} data={data} {...props} />;
}
