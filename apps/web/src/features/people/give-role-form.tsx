import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { type GiveRoleInput, type PersonRow, type Role, roles } from '#contract';
import { addDays, today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { BodyPicker } from '../../shared/ui/staff/pickers.js';
import { focusFirstWrong, useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import { AreasPicker, CategoriesPicker } from './limit-pickers.js';
import { useBodyRoles, useGiveRole } from './people.js';
import css from './people.module.css';
import { roleName } from './role-words.js';
import { useFirstField } from './use-inline-form.js';

interface RoleEntry { role: Role | null; bodyCode: string | null; from: string; /** Last day with the role. */ to: string; categories: string[]; areas: string[] }

/** Gives a role: which, where, from when until when, and for which matters and places alone. */
export function GiveRoleForm({ person, close }: { person: PersonRow; close: () => void }) {
  const say = useSay();
  const directory = useDirectory();
  const bodyRoles = useBodyRoles();
  const give = useGiveRole(person.id);
  const form = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState<RoleEntry>(() => ({ role: null, bodyCode: null, from: today(), to: '', categories: [], areas: [] }));
  const [tried, setTried] = useState(false);
  const set = (to: Partial<RoleEntry>) => setEntry((now) => ({ ...now, ...to }));
  const inBody = entry.role !== null && bodyRoles.has(entry.role);
  const wrong = { role: entry.role === null, body: inBody && entry.bodyCode === null, from: entry.from === '', to: entry.to !== '' && entry.to < entry.from };
  const send = () => {
    setTried(true);
    const { role } = entry;
    if (role === null || Object.values(wrong).some(Boolean)) { focusFirstWrong(form.current); return; }
    if (give.isPending) return;
    const body: GiveRoleInput = { role, bodyCode: inBody ? entry.bodyCode : null, validFrom: entry.from, validTo: entry.to === '' ? null : addDays(entry.to, 1), categories: entry.categories.length > 0 ? entry.categories : null, areas: entry.areas.length > 0 ? entry.areas : null };
    give.mutate(body, { onSuccess: () => { announce(say('person.roles.given', { role: roleName(role, body.bodyCode, say, directory) })); close(); } });
  };
  const submit = (event: FormEvent) => { event.preventDefault(); send(); };
  useFormKeys(form, { send, close });
  useFirstField(form);
  return (
    <form ref={form} onSubmit={submit} noValidate className={css.ask} aria-label={say('person.roles.give_title')}>
      <div className={css.fields}>
        <Select openOnFocus={false} withScrollArea={false} styles={{ options: { maxHeight: 300, overflowY: 'auto' } }} label={say('person.roles.role')} placeholder={say('frame.choose')} data={roles.map((role) => ({ value: role, label: say(`code.role.${role}`) }))} value={entry.role} error={tried && wrong.role ? say('people.need_role') : fieldNo(give.error, 'role')} onChange={(role) => set({ role: roles.find((known) => known === role) ?? null })} />
        {inBody ? <BodyPicker label={say('person.roles.body')} value={entry.bodyCode} error={tried && wrong.body ? say('people.need_body') : fieldNo(give.error, 'bodyCode')} onChange={(bodyCode) => set({ bodyCode })} /> : <span />}
        <TextInput type="date" label={say('person.roles.from')} value={entry.from} error={tried && wrong.from ? say('person.roles.need_from') : fieldNo(give.error, 'validFrom')} onChange={(e) => set({ from: e.currentTarget.value })} />
        <TextInput type="date" label={say('person.roles.to')} description={say('person.roles.to_hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} min={entry.from} value={entry.to} error={tried && wrong.to ? say('person.roles.bad_order') : fieldNo(give.error, 'validTo')} onChange={(e) => set({ to: e.currentTarget.value })} />
        <CategoriesPicker label={say('person.roles.categories')} description={say('person.roles.limit_hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={entry.categories} error={fieldNo(give.error, 'categories')} onChange={(categories) => set({ categories })} />
        <AreasPicker label={say('person.roles.areas')} description={say('person.roles.limit_hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={entry.areas} error={fieldNo(give.error, 'areas')} onChange={(areas) => set({ areas })} />
      </div>
      <RefusalNote error={give.error} />
      <div className={css.buttons}><Button type="submit" loading={give.isPending}>{say('person.roles.give')}</Button><Button variant="default" onClick={close}>{say('frame.cancel')}</Button></div>
    </form>
  );
}
