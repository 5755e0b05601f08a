import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { routes } from '#contract';
import { call, CallRefused } from '../../api/call.js';

let expired = false;
const listeners = new Set<() => void>();

/** The session of the person at work has ended; a dialog asks for the password and everything typed stays. */
function setExpired(value: boolean): void {
  if (expired === value) return;
  expired = value;
  for (const tell of listeners) tell();
}

export function useExpired(): boolean {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => expired);
}

export const refusalIs = (error: unknown, code: string): boolean => error instanceof CallRefused && error.refusal.code === code;

let session = 0;

/** Somebody signed in: what was refused before says nothing about the session now. */
export function sessionIsBack(): void {
  session += 1;
  setExpired(false);
}

/** A refusal may be older than the last sign-in, so the server is asked before anybody is bothered. */
async function noticeEnd(error: unknown): Promise<void> {
  if (!refusalIs(error, 'sign_in_needed') || expired) return;
  const asked = session;
  const ended = await call(routes.me).then(() => false, (no: unknown) => refusalIs(no, 'sign_in_needed'));
  if (ended && asked === session) setExpired(true);
}

/** One store of what the server said. A "no" is not asked again; a lost line is. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => { if (query.queryKey[0] !== 'me') void noticeEnd(error); } }),
    mutationCache: new MutationCache({ onError: (error) => void noticeEnd(error) }),
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (times, error) => !(error instanceof CallRefused && error.status >= 400 && error.status < 500) && times < 2, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
