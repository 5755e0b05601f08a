import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { PersonRow } from '#contract';
import { dayFigures, today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { foldedFilter } from '../../shared/ui/staff/pickers.js';
import { focusFirstWrong, useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import { usePeople, useSetSubstitute } from './people.js';
import css from './people.module.css';
import { roleName, roleWhen } from './role-words.js';
import { useFirstField } from './use-inline-form.js';

/** A colleague takes over for the days of an absence. */
export function SubstituteForm({ person, close }: { person: PersonRow; close: () => void }) {
  const say = useSay();
  const directory = useDirectory();
  const people = usePeople();
  const set = useSetSubstitute(person.id);
  const form = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState(() => ({ who: null as string | null, from: today(), to: '' }));
  const [tried, setTried] = useState(false);
  const colleagues = useMemo(() => (people.data?.people ?? []).filter((p) => p.active && p.id !== person.id), [people.data, person.id]);
  const options = colleagues.map((p) => ({ value: p.id, label: [p.label, ...p.roles.filter((r) => roleWhen(r, today()) === 'now').map((r) => roleName(r.role, r.bodyCode, say, directory))].join(' · ') }));
  const badDays = entry.from === '' || entry.to === '' || entry.to < entry.from;
  const send = () => {
    setTried(true);
    if (entry.who === null || badDays) { focusFirstWrong(form.current); return; }
    if (set.isPending) return;
    const name = colleagues.find((p) => p.id === entry.who)?.label ?? '';
    set.mutate({ substituteId: entry.who, validFrom: entry.from, validTo: entry.to }, { onSuccess: () => { announce(say('person.substitutes.done', { name, from: dayFigures(entry.from), to: dayFigures(entry.to) })); close(); } });
  };
  const submit = (event: FormEvent) => { event.preventDefault(); send(); };
  useFormKeys(form, { send, close });
  useFirstField(form);
  return (
    <form ref={form} onSubmit={submit} noValidate className={css.ask} aria-label={say('person.substitutes.set')}>
      <p>{say('person.substitutes.means', { name: person.label })}</p>
      <div className={css.fields}>
        <Select openOnFocus={false} searchable filter={foldedFilter} selectFirstOptionOnChange withScrollArea={false} styles={{ options: { maxHeight: 300, overflowY: 'auto' } }} className={css.whole} label={say('person.substitutes.who')} placeholder={say('frame.choose')} nothingFoundMessage={say('frame.nothing_found')} data={options} value={entry.who} error={tried && entry.who === null ? say('person.substitutes.need_who') : fieldNo(set.error, 'substituteId')} onChange={(who) => setEntry((now) => ({ ...now, who }))} />
        <TextInput type="date" label={say('person.substitutes.from')} value={entry.from} aria-invalid={(tried && badDays) || undefined} error={fieldNo(set.error, 'validFrom')} onChange={(e) => { const from = e.currentTarget.value; setEntry((now) => ({ ...now, from })); }} />
        <TextInput type="date" label={say('person.substitutes.to')} min={entry.from} value={entry.to} error={tried && badDays ? say('person.substitutes.need_days') : fieldNo(set.error, 'validTo')} onChange={(e) => { const to = e.currentTarget.value; setEntry((now) => ({ ...now, to })); }} />
      </div>
      <RefusalNote error={set.error} />
      <div className={css.buttons}><Button type="submit" loading={set.isPending}>{say('person.substitutes.send')}</Button><Button variant="default" onClick={close}>{say('frame.cancel')}</Button></div>
    </form>
  );
}
