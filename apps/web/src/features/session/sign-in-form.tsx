import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import type { Me } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './session.module.css';
import { useSignIn } from './session.js';

export interface Credentials { email: string; password: string }
interface Props {
  value: Credentials;
  onChange: (value: Credentials) => void;
  done?: (me: Me) => void;
  /** Where a dialog puts the focus. */
  first?: 'email' | 'password';
}

/** E-mail and password. What was typed stays after a refusal. */
export function SignInForm({ value, onChange, done, first }: Props) {
  const say = useSay();
  const signIn = useSignIn(done);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(value);
  };
  return (
    <form onSubmit={submit} className={css.form} noValidate aria-describedby={signIn.isError ? id : undefined}>
      <TextInput label={say('session.email')} type="email" name="email" autoComplete="username" required withAsterisk={false} data-autofocus={first === 'email' || undefined} value={value.email} error={fieldNo(signIn.error, 'email')} onChange={(e) => onChange({ ...value, email: e.currentTarget.value })} />
      <PasswordInput visibilityToggleButtonProps={{ 'aria-label': say('session.show_password'), tabIndex: 0 }} label={say('session.password')} name="password" autoComplete="current-password" required withAsterisk={false} data-autofocus={first === 'password' || undefined} value={value.password} error={fieldNo(signIn.error, 'password')} onChange={(e) => onChange({ ...value, password: e.currentTarget.value })} />
      <div id={id}><RefusalNote error={signIn.error} /></div>
      <Button type="submit" loading={signIn.isPending} fullWidth>{say('session.sign_in')}</Button>
    </form>
  );
}
