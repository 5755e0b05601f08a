import { Fragment, useId } from 'react';
import type { RoleView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './rights.module.css';
import { grantLines, permissionGroups, shapeOf } from './rights-words.js';

/** Every role beside every permission; scrolls under its own headings. */
export function RightsMatrix({ views }: { views: readonly RoleView[] }) {
  const say = useSay();
  const directory = useDirectory();
  const id = useId();
  return (
    <div role="region" aria-labelledby={id} tabIndex={0} className={css.scroll}>
      <table className={css.matrix}>
        <caption id={id} className="visually-hidden">{say('rights.matrix')}</caption>
        <thead><tr><th scope="col" className={css.corner}>{say('rights.permission')}</th>{views.map((view) => <th key={view.role} scope="col">{say(`code.role.${view.role}`)}</th>)}</tr></thead>
        {permissionGroups.map((group) => (
          <Fragment key={group.id}>
            <tbody>
              <tr><th scope="rowgroup" colSpan={views.length + 1} className={css.group}><span>{say(`permissions.group.${group.id}`)}</span></th></tr>
              {group.permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">{say(`permissions.name.${permission}`)}</th>
                  {views.map((view) => {
                    const grants = view.grants.filter((grant) => grant.permission === permission);
                    return <td key={view.role} data-held={grants.length > 0 || undefined}>{grants.length === 0 ? <><span aria-hidden className={css.none}>·</span><span className="visually-hidden">{say('rights.none')}</span></> : grants.map((grant) => <div key={`${grant.scope}/${grant.restriction}`}><span aria-hidden>{shapeOf(grant)} </span>{grantLines(grant, say, directory).join(', ')}</div>)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </Fragment>
        ))}
      </table>
    </div>
  );
}
