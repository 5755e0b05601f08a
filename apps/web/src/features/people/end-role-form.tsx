import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { HeldRole } from '#contract';
import { dayFigures, today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { useEndRole } from './people.js';
import css from './people.module.css';
import { useFirstField } from './use-inline-form.js';

/** Ends a role on a day; today ends it at once. */
export function EndRoleForm({ personId, role, name, close }: { personId: string; role: HeldRole; name: string; close: () => void }) {
  const say = useSay();
  const end = useEndRole(personId, role.id);
  const [on, setOn] = useState(() => (role.validFrom > today() ? role.validFrom : today()));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFirstField(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (on !== '') end.mutate(on, { onSuccess: () => { announce(say('person.roles.end_done', { role: name, day: dayFigures(on) })); close(); } });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={css.ask} aria-label={say('person.roles.end_of', { role: name })}>
      <TextInput type="date" label={say('person.roles.on')} description={say('person.roles.on_hint')} min={role.validFrom} value={on} error={tried && on === '' ? say('person.roles.need_on') : fieldNo(end.error, 'on')} onChange={(e) => setOn(e.currentTarget.value)} className={css.date} />
      <RefusalNote error={end.error} />
      <div className={css.buttons}><Button type="submit" loading={end.isPending}>{say('person.roles.end_send')}</Button><Button variant="default" onClick={close}>{say('frame.cancel')}</Button></div>
    </form>
  );
}
