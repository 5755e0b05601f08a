import { Link } from 'wouter';
import { permissionScopes } from '#contract';
import { CalendarWarning } from '../../features/calendar/calendar-warning.js';
import { useRoles } from '../../features/people/people.js';
import { RightsMatrix } from '../../features/people/rights-matrix.js';
import rights from '../../features/people/rights.module.css';
import { scopeShapes } from '../../features/people/rights-words.js';
import { RoleRights } from '../../features/people/role-rights.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';
import { PeopleParts } from './people-parts.js';

/** /staff/people/roles: what each role may do, all at once or one role in words. Read only: the data of the installation decide. */
export function RolesPage({ role }: { role: string | undefined }) {
  const say = useSay();
  const roles = useRoles();
  const one = roles.data?.roles.find((view) => view.role === role);
  return (
    <div className={css.page}>
      <div><h1>{say('rights.title')}</h1><p className={css.lead}>{say('rights.lead')}</p></div>
      <CalendarWarning />
      <PeopleParts at="roles" />
      {roles.isPending && <LoadingLines rows={8} height={36} />}
      {roles.isError && !roles.data && <FailedNote title={say('frame.load_failed')} error={roles.error} again={() => void roles.refetch()} />}
      {roles.data && (
        <>
          <nav aria-label={say('rights.choose')} className={css.years}>
            <Link href="/staff/people/roles" aria-current={one ? undefined : 'page'}>{say('rights.all')}</Link>
            {roles.data.roles.map((view) => <Link key={view.role} href={`/staff/people/roles/${view.role}`} aria-current={view === one ? 'page' : undefined}>{say(`code.role.${view.role}`)}</Link>)}
          </nav>
          <ul className={rights.how} aria-label={say('rights.how')}>
            {permissionScopes.map((scope) => <li key={scope}><span aria-hidden>{scopeShapes[scope]} </span><strong>{say(`rights.scope.${scope}`)}</strong>: {say(`rights.scope_help.${scope}`)}</li>)}
            <li><strong>{say('rights.restricted')}</strong>: {say('rights.restricted_help')}</li>
          </ul>
          {one ? <RoleRights view={one} /> : <RightsMatrix views={roles.data.roles} />}
        </>
      )}
    </div>
  );
}
