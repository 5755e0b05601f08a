import { IconClock, IconLock } from '@tabler/icons-react';
import type { PersonRow } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './people.module.css';

/** Open, invited or closed: a word, and a sign where something is not as usual. */
export function AccountState({ person }: { person: Pick<PersonRow, 'active' | 'invited'> }) {
  const say = useSay();
  const state = person.active ? (person.invited ? 'invited' : 'active') : 'inactive';
  return <span className={css.state} data-state={state}>{state === 'inactive' && <IconLock aria-hidden size={14} />}{state === 'invited' && <IconClock aria-hidden size={14} />}{say(`people.${state}`)}</span>;
}
