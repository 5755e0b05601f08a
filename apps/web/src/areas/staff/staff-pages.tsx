import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { Me } from '#contract';
import { hasArea, homeOf } from '../../features/session/home.js';
import { useDemo, useSession } from '../../features/session/session.js';
import { useSay } from '../../shared/i18n/staff.js';
import { LiveProvider } from '../../shared/live/staff-live-context.js';
import { MeContext } from '../../shared/ui/staff/me.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { ConsolePage } from '../console/console-page.js';
import { DepartmentPage } from '../department/department-page.js';
import { ApprovalsPage } from '../leader/approvals-page.js';
import { SearchPage } from '../search/search-page.js';
import { Frame } from './frame.js';
import { InvitationPage } from './invitation-page.js';
import { SignInPage } from './sign-in-page.js';
import { TicketLink } from './ticket-link.js';

const PeoplePage = lazy(async () => ({ default: (await import('../admin/people-page.js')).PeoplePage }));
const PersonPage = lazy(async () => ({ default: (await import('../admin/person-page.js')).PersonPage }));
const RolesPage = lazy(async () => ({ default: (await import('../admin/roles-page.js')).RolesPage }));
const CalendarPage = lazy(async () => ({ default: (await import('../admin/calendar-page.js')).CalendarPage }));
const LearningPage = lazy(async () => ({ default: (await import('../admin/learning-page.js')).LearningPage }));
const TextsPage = lazy(async () => ({ default: (await import('../admin/texts-page.js')).TextsPage }));
const TemplatesPage = lazy(async () => ({ default: (await import('../templates/templates-page.js')).TemplatesPage }));
const FieldPage = lazy(async () => ({ default: (await import('../field/field-page.js')).FieldPage }));
const ShiftPage = lazy(async () => ({ default: (await import('../shift/shift-page.js')).ShiftPage }));
const DesignPage = lazy(async () => ({ default: (await import('./design/design-page.js')).DesignPage }));
const IntakePage = lazy(async () => ({ default: (await import('./intake-page.js')).IntakePage }));

/** Chooses the page: signed in or not, and by address and permission. */
export function StaffPages() {
  return (
    <Switch>
      <Route path="/staff/invitation"><InvitationPage /></Route>
      <Route><SignedIn /></Route>
    </Switch>
  );
}

function SignedIn() {
  const say = useSay();
  const session = useSession();
  if (session.isPending) return <LoadingLines rows={3} height={48} />;
  if (session.isError) return <main><FailedNote title={say('frame.load_failed')} error={session.error} again={() => void session.refetch()} /></main>;
  if (session.data === null) return <SignInPage />;
  return (
    <MeContext value={session.data}>
      <LiveProvider>
        <Frame><Suspense fallback={<LoadingLines rows={4} height={48} />}><Pages me={session.data} /></Suspense></Frame>
      </LiveProvider>
    </MeContext>
  );
}

function Pages({ me }: { me: Me }) {
  const demo = Boolean(useDemo().data);
  return (
    <Switch>
      <Route path="/staff"><Redirect to={homeOf(me)} replace /></Route>
      {hasArea(me, 'console') && <Route path="/staff/console/:view?/:id?">{({ view, id }) => <ConsolePage view={view} id={id} />}</Route>}
      {hasArea(me, 'shift') && <Route path="/staff/shift"><ShiftPage /></Route>}
      {hasArea(me, 'intake') && <Route path="/staff/intake"><IntakePage /></Route>}
      {hasArea(me, 'department') && <Route path="/staff/department/:view?/:id?">{({ view, id }) => <DepartmentPage view={view} id={id} />}</Route>}
      {hasArea(me, 'field') && <Route path="/staff/field/:id?">{({ id }) => <FieldPage id={id} />}</Route>}
      {hasArea(me, 'approvals') && <Route path="/staff/approvals/:view?/:id?">{({ view, id }) => <ApprovalsPage view={view} id={id} />}</Route>}
      {hasArea(me, 'search') && <Route path="/staff/search/:id?">{({ id }) => <SearchPage id={id} />}</Route>}
      {hasArea(me, 'texts') && <Route path="/staff/texts/:id?">{({ id }) => <TextsPage id={id} />}</Route>}
      {hasArea(me, 'templates') && <Route path="/staff/templates/:id?">{({ id }) => <TemplatesPage id={id} />}</Route>}
      {hasArea(me, 'people') && <Route path="/staff/people"><PeoplePage /></Route>}
      {hasArea(me, 'people') && <Route path="/staff/people/roles/:role?">{({ role }) => <RolesPage role={role} />}</Route>}
      {hasArea(me, 'people') && <Route path="/staff/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>}
      {hasArea(me, 'calendar') && <Route path="/staff/calendar/:part?">{({ part }) => <CalendarPage part={part} />}</Route>}
      {hasArea(me, 'learning') && <Route path="/staff/learning"><LearningPage /></Route>}
      <Route path="/staff/tickets/:id">{({ id }) => <TicketLink id={id} />}</Route>
      {demo && <Route path="/staff/design"><DesignPage /></Route>}
      <Route path="/staff/none"><NoArea /></Route>
      <Route><NoPage home={homeOf(me)} /></Route>
    </Switch>
  );
}

function NoArea() {
  const say = useSay();
  return <EmptyNote page title={say('frame.no_area.title')} text={say('frame.no_area.text')} />;
}

function NoPage({ home }: { home: string }) {
  const say = useSay();
  const [, go] = useLocation();
  return <EmptyNote page title={say('frame.not_found.title')} text={say('frame.not_found.text')}><Button onClick={() => go(home)}>{say('frame.not_found.back')}</Button></EmptyNote>;
}
