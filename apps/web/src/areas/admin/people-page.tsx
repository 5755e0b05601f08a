import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CalendarWarning } from '../../features/calendar/calendar-warning.js';
import { InviteForm } from '../../features/people/invite-form.js';
import { OneTimeLink } from '../../features/people/one-time-link.js';
import { usePeople } from '../../features/people/people.js';
import { PeopleTable, type Shown } from '../../features/people/people-table.js';
import { useSay } from '../../shared/i18n/staff.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';
import { PeopleParts } from './people-parts.js';

type Dialog = { kind: 'invite' } | { kind: 'link'; name: string; link: string } | null;
const shownOf = ['open', 'closed', 'all'] as const satisfies readonly Shown[];

/** Accounts: who works here, and inviting others. */
export function PeoplePage() {
  const say = useSay();
  const me = useMe();
  const people = usePeople();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <div className={css.page}>
      <div className={css.head}>
        <div><h1>{say('people.title')}</h1><p className={css.lead}>{say('people.lead')}</p></div>
        {may(me, 'people.manage') && <Button leftSection={<IconUserPlus aria-hidden size={16} />} onClick={() => setDialog({ kind: 'invite' })}>{say('people.invite')}</Button>}
      </div>
      <CalendarWarning />
      <PeopleParts at="accounts" />
      <div className={css.find}>
        <TextInput type="search" aria-label={say('people.find')} placeholder={say('people.find')} leftSection={<IconSearch aria-hidden size={16} />} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
        <SegmentedControl aria-label={say('people.only')} value={shown} onChange={(to) => setShown(shownOf.find((s) => s === to) ?? 'all')} data={shownOf.map((value) => ({ value, label: say(`people.only_of.${value}`) }))} />
      </div>
      {people.isPending && <LoadingLines rows={8} height={36} />}
      {people.isError && !people.data && <FailedNote title={say('frame.load_failed')} error={people.error} again={() => void people.refetch()} />}
      {people.data && <PeopleTable people={people.data.people} words={words} shown={shown} />}
      <Modal opened={dialog !== null} onClose={close} size="lg" closeOnClickOutside={dialog?.kind !== 'link'} title={say('people.invite')} closeButtonProps={{ 'aria-label': say('frame.close') }}>
        {dialog?.kind === 'invite' && <InviteForm made={(name, link) => setDialog({ kind: 'link', name, link })} cancel={close} />}
        {dialog?.kind === 'link' && <OneTimeLink name={dialog.name} link={dialog.link} close={close} />}
      </Modal>
    </div>
  );
}
