import { useState } from 'react';
import { DemoAccounts } from '../../features/session/demo-accounts.js';
import { useDemo } from '../../features/session/session.js';
import { type Credentials, SignInForm } from '../../features/session/sign-in-form.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './gate.module.css';
import { GateLayout } from './gate-layout.js';

/** /staff for somebody who is not signed in. */
export function SignInPage() {
  const say = useSay();
  const demo = useDemo();
  const [value, setValue] = useState<Credentials>({ email: '', password: '' });
  return (
    <GateLayout title={say('session.title')} lead={say('session.lead')} demo={Boolean(demo.data)}>
      <div className={css.columns}>
        <div>
          <SignInForm value={value} onChange={setValue} />
          <p className={css.other}><a href="/">{say('session.citizen')}</a></p>
        </div>
        <DemoAccounts pick={setValue} picked={value.email} />
      </div>
    </GateLayout>
  );
}
