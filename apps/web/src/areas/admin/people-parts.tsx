import { useSay } from '../../shared/i18n/staff.js';
import { Parts } from './parts.js';

/** The accounts, and what their roles may do. */
export function PeopleParts({ at }: { at: 'accounts' | 'roles' }) {
  const say = useSay();
  const parts = [{ id: 'accounts', href: '/staff/people' }, { id: 'roles', href: '/staff/people/roles' }] as const;
  return <Parts label={say('people.parts')} parts={parts.map(({ id, href }) => ({ href, name: say(`people.part.${id}`), current: id === at }))} />;
}
