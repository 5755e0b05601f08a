import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Me } from '#contract';
import { AcceptInvitation } from '../../features/session/accept-invitation.js';
import { homeOf } from '../../features/session/home.js';
import { takeOver, useDemo } from '../../features/session/session.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './gate.module.css';
import { GateLayout } from './gate-layout.js';

/** /staff/invitation#token */
export function InvitationPage() {
  const say = useSay();
  const client = useQueryClient();
  const demo = useDemo();
  const [, go] = useLocation();
  const [token] = useState(() => window.location.hash.slice(1));
  const done = (me: Me) => {
    takeOver(client, me);
    go(homeOf(me), { replace: true });
  };
  return (
    <GateLayout title={say('session.invitation.title')} demo={Boolean(demo.data)}>
      <div className={css.columns}><AcceptInvitation token={token} done={done} /></div>
    </GateLayout>
  );
}
