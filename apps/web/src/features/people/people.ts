import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type BodyOf, type Role, routes } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['people'];

export function usePeople() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.people, { signal }) });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (body: BodyOf<typeof routes.invite>) => call(routes.invite, { body }), onSuccess: () => client.invalidateQueries({ queryKey: key }) });
}

/** Roles that are held in a body; the others belong to the centre. */
export const bodyRoles: ReadonlySet<Role> = new Set<Role>(['focal_point', 'officer', 'body_leader']);
