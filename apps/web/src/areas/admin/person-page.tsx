import { Modal } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { CalendarWarning } from '../../features/calendar/calendar-warning.js';
import { AccountHistory } from '../../features/people/account-history.js';
import { OneTimeLink } from '../../features/people/one-time-link.js';
import { usePerson } from '../../features/people/people.js';
import people from '../../features/people/people.module.css';
import { PersonHead } from '../../features/people/person-head.js';
import { RoleList } from '../../features/people/role-list.js';
import { SubstituteList } from '../../features/people/substitute-list.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';

/** /staff/people/:id: one account, its roles, its substitutes and its history. */
export function PersonPage({ id }: { id: string }) {
  const say = useSay();
  const person = usePerson(id);
  const [link, setLink] = useState<string | null>(null);
  return (
    <div className={css.page}>
      <CalendarWarning />
      <Link href="/staff/people" className={css.back}><IconChevronLeft aria-hidden size={18} />{say('person.back')}</Link>
      {person.isPending && <LoadingLines rows={6} height={48} />}
      {person.isError && !person.data && <FailedNote title={say('person.gone')} error={person.error} again={() => void person.refetch()} />}
      {person.data && (
        <>
          <PersonHead person={person.data.person} showLink={setLink} />
          <div className={people.columns}>
            <div className={people.sections}><RoleList person={person.data.person} /><SubstituteList person={person.data.person} /></div>
            <AccountHistory person={person.data.person} history={person.data.history} />
          </div>
          <Modal opened={link !== null} onClose={() => setLink(null)} size="lg" closeOnClickOutside={false} title={say('person.renew')} closeButtonProps={{ 'aria-label': say('frame.close') }}>
            {link !== null && <OneTimeLink name={person.data.person.label} link={link} close={() => setLink(null)} />}
          </Modal>
        </>
      )}
    </div>
  );
}
