import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { routes, type StaffAct, type TicketDetail } from '#contract';
import { call, CallRefused } from '../../shared/api/call.js';
import { usePollEvery } from '../../shared/live/staff-live-context.js';
import { queuesChanged } from '../../shared/ui/staff/queue-hints.js';

export function useTicket(id: string) {
  return useQuery({ queryKey: ['ticket', id], queryFn: ({ signal }) => call(routes.ticket, { params: { id }, signal }), refetchInterval: usePollEvery() });
}

export interface Sending { readonly act: StaffAct; /** The version that the person saw. */ readonly version: number; /** The template that the words began with. */ readonly template?: string | null; /** The ticket is taken up first, in one go. */ readonly takesUp?: boolean }

/** Key of one act: the same while nobody knows whether it arrived, also after others changed the ticket; a fresh one for anything else. */
function useRequestKey() {
  const last = useRef<{ what: string; key: string } | null>(null);
  return {
    of(sending: Sending): string {
      const what = JSON.stringify(sending.act);
      if (last.current?.what !== what) last.current = { what, key: crypto.randomUUID() };
      return last.current.key;
    },
    forget: () => { last.current = null; },
  };
}

const mayHaveArrived = (error: unknown): boolean => !(error instanceof CallRefused) || error.status === 0 || error.status >= 500;

/** Sends acts on one ticket. The reply is the ticket after the act, or null when it has left this person's sight. */
export function useAct(id: string, done: (detail: TicketDetail | null, act: StaffAct) => void) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (sending: Sending) => call(routes.act, { params: { id }, body: { version: sending.version, idempotencyKey: key.of(sending), act: sending.act, template: sending.template ?? null, ...(sending.takesUp === true ? { takesUp: true } : {}) } }),
    onSuccess: (detail, { act }) => {
      key.forget();
      if (detail !== null) client.setQueryData(['ticket', id], detail);
      queuesChanged([id]);
      done(detail, act);
    },
    onError: (error) => { if (!mayHaveArrived(error)) key.forget(); },
  });
}
