import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import { useLine } from '../../shared/live/staff-live-context.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { useExpired } from '../../shared/ui/staff/queries.js';
import css from './session.module.css';
import { SignInForm } from './sign-in-form.js';

/** Lies over the page when the session has ended. The page behind keeps every word that was typed. */
export function ReSignIn() {
  const say = useSay();
  const me = useMe();
  const line = useLine();
  const expired = useExpired();
  const [value, setValue] = useState({ email: me.email, password: '' });
  useEffect(() => { if (expired) setValue({ email: me.email, password: '' }); }, [expired, me.email]);
  return (
    <Modal opened={expired} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={say('session.expired_title')} centered>
      <p className={css.soft}>{say('session.expired_text')}</p>
      <SignInForm value={value} onChange={setValue} first="password" done={() => line?.retry()} />
    </Modal>
  );
}
