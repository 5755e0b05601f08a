import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { type Role, roles } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { BodyPicker } from '../../shared/ui/staff/pickers.js';
import { useBodyRoles, useInvite } from './people.js';
import css from './people.module.css';

interface RoleDraft { readonly key: string; readonly role: Role | null; readonly bodyCode: string | null }
const freshRole = (): RoleDraft => ({ key: crypto.randomUUID(), role: null, bodyCode: null });

/** Invites a person in one or more roles; gives the one-time link to whoever asked. */
export function InviteForm({ made, cancel }: { made: (name: string, link: string) => void; cancel: () => void }) {
  const say = useSay();
  const invite = useInvite();
  const bodyRoles = useBodyRoles();
  const complete = (r: RoleDraft): boolean => r.role !== null && (!bodyRoles.has(r.role) || r.bodyCode !== null);
  const [label, setLabel] = useState('');
  const [email, setEmail] = useState('');
  const [held, setHeld] = useState<readonly RoleDraft[]>(() => [freshRole()]);
  const [tried, setTried] = useState(false);
  const change = (key: string, to: Partial<RoleDraft>) => setHeld((all) => all.map((r) => (r.key === key ? { ...r, ...to } : r)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!held.every(complete)) return;
    const chosen = held.flatMap(({ role, bodyCode }) => (role === null ? [] : [{ role, bodyCode: bodyRoles.has(role) ? bodyCode : null }]));
    invite.mutate({ label, email, roles: chosen }, { onSuccess: ({ person, link }) => made(person.label, link) });
  };
  return (
    <form onSubmit={submit} noValidate className={css.form}>
      <TextInput label={say('people.label')} description={say('people.label_hint')} data-autofocus maxLength={120} value={label} error={fieldNo(invite.error, 'label')} onChange={(e) => setLabel(e.currentTarget.value)} />
      <TextInput label={say('people.email')} type="email" value={email} error={fieldNo(invite.error, 'email')} onChange={(e) => setEmail(e.currentTarget.value)} />
      {held.map((r, i) => (
        <div key={r.key} className={css.roleRow}>
          <Select withScrollArea={false} styles={{ options: { maxHeight: 300, overflowY: 'auto' } }} label={say('people.role', { number: i + 1 })} placeholder={say('frame.choose')} data={roles.map((role) => ({ value: role, label: say(`code.role.${role}`) }))} value={r.role} error={tried && r.role === null ? say('people.need_role') : undefined} onChange={(role) => change(r.key, { role: roles.find((known) => known === role) ?? null })} />
          {r.role !== null && bodyRoles.has(r.role) && <BodyPicker label={say('people.body', { number: i + 1 })} value={r.bodyCode} error={tried && r.bodyCode === null ? say('people.need_body') : undefined} onChange={(bodyCode) => change(r.key, { bodyCode })} />}
          {held.length > 1 && <ActionIcon variant="subtle" size={36} aria-label={say('people.remove_role', { number: i + 1 })} onClick={() => setHeld((all) => all.filter((other) => other.key !== r.key))}><IconTrash size={16} /></ActionIcon>}
        </div>
      ))}
      {held.length < 10 && <div><Button variant="subtle" size="compact-sm" leftSection={<IconPlus aria-hidden size={16} />} onClick={() => setHeld((all) => [...all, freshRole()])}>{say('people.add_role')}</Button></div>}
      <RefusalNote error={invite.error} />
      <div className={css.buttons}><Button type="submit" loading={invite.isPending}>{say('people.send')}</Button><Button variant="default" onClick={cancel}>{say('frame.cancel')}</Button></div>
    </form>
  );
}
