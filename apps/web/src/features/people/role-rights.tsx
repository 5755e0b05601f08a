import type { RoleView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './rights.module.css';
import { grantLines, permissionGroups, shapeOf } from './rights-words.js';

/** One role in words: what it allows, where, within which limits. */
export function RoleRights({ view }: { view: RoleView }) {
  const say = useSay();
  const directory = useDirectory();
  const groups = permissionGroups.map((group) => ({ id: group.id, grants: group.permissions.flatMap((permission) => view.grants.filter((grant) => grant.permission === permission)) })).filter((group) => group.grants.length > 0);
  return (
    <section aria-label={say(`code.role.${view.role}`)} className={css.sheet}>
      <div><h2>{say(`code.role.${view.role}`)}</h2><p className={css.soft}>{say(view.inBody ? 'rights.in_body' : 'rights.in_centre')} · {say('rights.count', { count: new Set(view.grants.map((grant) => grant.permission)).size })}</p></div>
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group.id}>
            <h3>{say(`permissions.group.${group.id}`)}</h3>
            <ul>{group.grants.map((grant) => <li key={`${grant.permission}/${grant.scope}/${grant.restriction}`}>{say(`permissions.name.${grant.permission}`)}<span className={css.soft}><span aria-hidden>{shapeOf(grant)} </span>{grantLines(grant, say, directory).join(', ')}</span></li>)}</ul>
          </section>
        ))}
      </div>
    </section>
  );
}
