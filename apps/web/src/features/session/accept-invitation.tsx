import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Me, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, LoadingLines, RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './session.module.css';

/** Sets the password with a one-time link. The token stands in the address's fragment, so no log holds it. */
export function AcceptInvitation({ token, done }: { token: string; done: (me: Me) => void }) {
  const say = useSay();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [differs, setDiffers] = useState(false);
  const view = useQuery({ queryKey: ['invitation', token], queryFn: ({ signal }) => call(routes.invitation, { body: { token }, signal }), enabled: token !== '', retry: false, staleTime: Number.POSITIVE_INFINITY });
  const accept = useMutation({ mutationFn: (own: string | null) => call(routes.acceptInvitation, { body: { token, password, ...(own === null ? {} : { email: own }) } }), onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffers(password !== repeat);
    if (password === repeat) accept.mutate(view.data?.email === null ? email : null);
  };
  if (token === '') return <p>{say('session.invitation.none')}</p>;
  if (view.isPending) return <LoadingLines rows={3} height={36} />;
  if (!view.data) return <RefusalNote error={view.error} />;
  return (
    <form onSubmit={submit} className={css.form} noValidate>
      {view.data.email === null ? (
        <>
          <p>{say('session.invitation.hello_new', { name: view.data.label })}</p>
          <TextInput type="email" label={say('session.email')} autoComplete="username" value={email} error={fieldNo(accept.error, 'email')} onChange={(e) => setEmail(e.currentTarget.value)} />
        </>
      ) : (
        <>
          <p>{say('session.invitation.hello', { name: view.data.label, email: view.data.email })}</p>
          <input type="hidden" name="email" autoComplete="username" value={view.data.email} readOnly />
        </>
      )}
      <PasswordInput visibilityToggleButtonProps={{ 'aria-label': say('session.show_password'), tabIndex: 0 }} label={say('session.invitation.password')} description={say('session.invitation.hint')} autoComplete="new-password" value={password} error={fieldNo(accept.error, 'password')} onChange={(e) => setPassword(e.currentTarget.value)} />
      <PasswordInput visibilityToggleButtonProps={{ 'aria-label': say('session.show_password'), tabIndex: 0 }} label={say('session.invitation.repeat')} autoComplete="new-password" value={repeat} error={differs ? say('session.invitation.differs') : undefined} onChange={(e) => { setRepeat(e.currentTarget.value); setDiffers(false); }} />
      <RefusalNote error={accept.error} />
      <Button type="submit" loading={accept.isPending}>{say('session.invitation.save')}</Button>
    </form>
  );
}
