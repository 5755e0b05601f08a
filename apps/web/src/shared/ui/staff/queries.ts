import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { CallRefused } from '../../api/call.js';

let expired = false;
const listeners = new Set<() => void>();

/** The session of the person at work has ended; a dialog asks for the password and everything typed stays. */
export function setExpired(value: boolean): void {
  if (expired === value) return;
  expired = value;
  for (const tell of listeners) tell();
}

export function useExpired(): boolean {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => expired);
}

export const refusalIs = (error: unknown, code: string): boolean => error instanceof CallRefused && error.refusal.code === code;

const noticeEnd = (error: unknown) => { if (refusalIs(error, 'sign_in_needed')) setExpired(true); };

/** One store of what the server said. A "no" is not asked again; a lost line is. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => { if (query.queryKey[0] !== 'me') noticeEnd(error); } }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (times, error) => !(error instanceof CallRefused && error.status >= 400 && error.status < 500) && times < 2, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
