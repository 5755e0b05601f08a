import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PersonRow } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import { AccountState } from './account-state.js';
import { useRenewInvitation, useSetActive } from './people.js';
import css from './people.module.css';

type Asking = 'active' | 'renew' | null;

/** Who it is, whether they may sign in, and the two acts on the account as a whole. Each asks once, in place. */
export function PersonHead({ person, showLink }: { person: PersonRow; showLink: (link: string) => void }) {
  const say = useSay();
  const me = useMe();
  const setActive = useSetActive(person.id);
  const renew = useRenewInvitation(person.id);
  const [asking, setAsking] = useState<Asking>(null);
  const openers = { active: useRef<HTMLButtonElement>(null), renew: useRef<HTMLButtonElement>(null) };
  const leave = (what: 'active' | 'renew') => { setAsking(null); openers[what].current?.focus(); };
  const done = (sentence: string) => { leave('active'); announce(sentence); };
  const turn = () => setActive.mutate(!person.active, { onSuccess: () => done(say(person.active ? 'person.closed' : 'person.opened')) });
  const ask = (what: 'active' | 'renew') => { setActive.reset(); renew.reset(); setAsking(what); };
  return (
    <div className={css.head}>
      <div><h1>{person.label}</h1><p className={css.email}>{person.email} · <AccountState person={person} /></p></div>
      {may(me, 'people.manage') && me.id !== person.id && (
        <div className={css.buttons}>
          <Button ref={openers.renew} variant="default" size="compact-md" aria-expanded={asking === 'renew'} onClick={() => ask('renew')}>{say('person.renew')}</Button>
          <Button ref={openers.active} variant="default" size="compact-md" loading={setActive.isPending && !person.active} {...(person.active && { 'aria-expanded': asking === 'active' })} onClick={() => (person.active ? ask('active') : turn())}>{say(person.active ? 'person.close' : 'person.open')}</Button>
        </div>
      )}
      {may(me, 'people.manage') ? me.id === person.id && <p className={css.note}>{say('person.mine')}</p> : <p className={css.note}>{say('person.read_only')}</p>}
      {asking === 'active' && person.active && (
        <div className={css.ask} role="group" aria-label={say('person.close')}>
          <p>{say('person.close_sure', { name: person.label })}</p>
          <div className={css.buttons}><Button color="danger" loading={setActive.isPending} onClick={turn}>{say('person.close')}</Button><Button variant="default" onClick={() => leave('active')}>{say('frame.cancel')}</Button></div>
        </div>
      )}
      {asking === 'renew' && (
        <div className={css.ask} role="group" aria-label={say('person.renew')}>
          <p>{say('person.renew_sure', { name: person.label })}</p>
          <div className={css.buttons}><Button loading={renew.isPending} onClick={() => renew.mutate(undefined, { onSuccess: ({ link }) => { leave('renew'); showLink(link); } })}>{say('person.renew')}</Button><Button variant="default" onClick={() => leave('renew')}>{say('frame.cancel')}</Button></div>
        </div>
      )}
      <RefusalNote error={setActive.error ?? renew.error} />
    </div>
  );
}
