import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type AssignmentRule, type BulkAct, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { queuesChanged } from '../../shared/ui/staff/queue-hints.js';

/** Tags and operators; nothing for whoever does not read as the centre. */
export function useDeskFacts() {
  const { reads } = useMe();
  return useQuery({ queryKey: ['desk-facts'], enabled: reads.centre, staleTime: 5 * 60_000, queryFn: ({ signal }) => call(routes.deskFacts, { signal }) });
}

/** The name of a tag; its code until the names are there. */
export function useTagName(): (code: string) => string {
  const { data } = useDeskFacts();
  return (code) => data?.tags.find((tag) => tag.code === code)?.name ?? code;
}

export function useTags() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['desk-facts'] });
  return { add: useMutation({ mutationFn: (name: string) => call(routes.addTag, { body: { name } }), onSettled }), retire: useMutation({ mutationFn: (code: string) => call(routes.retireTag, { params: { code } }), onSettled }) };
}

export function useAssignment() {
  const client = useQueryClient();
  const view = useQuery({ queryKey: ['shift', 'assignment'], refetchInterval: 30_000, queryFn: ({ signal }) => call(routes.assignment, { signal }) });
  const set = useMutation({ mutationFn: (rule: AssignmentRule) => call(routes.setAssignment, { body: rule }), onSuccess: (now) => client.setQueryData(['shift', 'assignment'], now) });
  return { view, set };
}

/** A hundred tickets, each by itself. */
const LONG_MS = 120_000;

export interface Chosen { readonly id: string; readonly version: number; readonly code: string }

/** Many tickets at once: looked at first, then done; a key for each time, so that a lost line does nothing twice. */
export function useBulk() {
  const client = useQueryClient();
  const of = (tickets: readonly Chosen[]) => tickets.map(({ id, version }) => ({ id, version }));
  const preview = useMutation({ mutationFn: ({ tickets, act }: { tickets: readonly Chosen[]; act: BulkAct }) => call(routes.bulkPreview, { body: { tickets: of(tickets), act }, patience: LONG_MS }) });
  const go = useMutation({
    mutationFn: ({ tickets, act, key }: { tickets: readonly Chosen[]; act: BulkAct; key: string }) => call(routes.bulk, { body: { tickets: of(tickets), act, idempotencyKey: key }, patience: LONG_MS }),
    onSettled: () => { queuesChanged(null); void client.invalidateQueries({ queryKey: ['ticket'] }); },
  });
  return { preview, go };
}
