import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Me, routes, type SignInInput } from '#contract';
import { call, CallRefused } from '../../shared/api/call.js';
import { sessionIsBack } from '../../shared/ui/staff/queries.js';

const meKey = ['me'];

/** Who is signed in; null is nobody. */
export function useSession() {
  return useQuery<Me | null>({
    queryKey: meKey,
    queryFn: async ({ signal }) => {
      try {
        return await call(routes.me, { signal });
      } catch (error) {
        if (error instanceof CallRefused && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

/** Takes over the person that the server signed in; whatever was refused for want of a session is asked again. */
export function takeOver(client: QueryClient, me: Me): void {
  client.setQueryData(meKey, me);
  sessionIsBack();
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' && query.queryKey[0] !== 'invitation' });
}

export function useSignIn(done?: (me: Me) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: SignInInput) => call(routes.signIn, { body: input }),
    onSuccess: (me) => {
      const before = client.getQueryData<Me | null>(meKey);
      // Another person must not see what the first one had on screen.
      if (before && before.id !== me.id) { window.location.assign('/staff'); return; }
      takeOver(client, me);
      done?.(me);
    },
  });
}

export function useSignOut() {
  return useMutation({ mutationFn: () => call(routes.signOut), onSettled: () => window.location.assign('/staff') });
}

/** Demo accounts; null outside of the demo. */
export function useDemo() {
  return useQuery({
    queryKey: ['demo'],
    queryFn: async ({ signal }) => {
      try {
        return await call(routes.demo, { signal });
      } catch (error) {
        if (error instanceof CallRefused && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
