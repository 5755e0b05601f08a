import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type BodyOf, type PersonRow, type Role, roles, type RoleView, routes, type Substitution } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['people'];
const personKey = (id: string) => [...key, id];

export function usePeople() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.people, { signal }) });
}

export function usePerson(id: string) {
  return useQuery({ queryKey: personKey(id), queryFn: ({ signal }) => call(routes.person, { params: { id }, signal }) });
}

const inOrder = ({ roles: views }: { roles: RoleView[] }) => ({ roles: [...views].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)) });

/** What each role may do; changes with the installation's data only. */
export function useRoles() {
  return useQuery({ queryKey: ['roles'], queryFn: ({ signal }) => call(routes.roles, { signal }), staleTime: 60_000, select: inOrder });
}

export const useInvite = () => useChange((body: BodyOf<typeof routes.invite>) => call(routes.invite, { body }));
export const useGiveRole = (id: string) => useChange((body: BodyOf<typeof routes.giveRole>) => call(routes.giveRole, { params: { id }, body }));
export const useEndRole = (id: string, roleId: number) => useChange((on: string) => call(routes.endRole, { params: { id, roleId: String(roleId) }, body: { on } }));
export const useSetActive = (id: string) => useChange((active: boolean) => call(routes.setActive, { params: { id }, body: { active } }));
export const useRenewInvitation = (id: string) => useChange(() => call(routes.renewInvitation, { params: { id } }));
export const useSetSubstitute = (id: string) => useChange((body: BodyOf<typeof routes.setSubstitute>) => call(routes.setSubstitute, { params: { id }, body }));
export const useEndSubstitute = (id: string, substitutionId: number) => useChange(() => call(routes.endSubstitute, { params: { id, substitutionId: String(substitutionId) } }));

/** Every change of an account shows in the list, on the person's page and in its history; they are asked again before the change counts as done. */
function useChange<Reply, Input = void>(change: (input: Input) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: key }) });
}

/** Whom somebody stands in for is written down with the absent colleague. */
export const standsInFor = (people: readonly PersonRow[], id: string): Substitution[] => people.flatMap((p) => p.substitutes.filter((s) => s.substituteId === id));

/** Roles that are held in a body, as the installation's data say; the others belong to the centre. */
export function useBodyRoles(): ReadonlySet<Role> {
  const { data } = useRoles();
  return new Set(data?.roles.flatMap((view) => (view.inBody ? [view.role] : [])));
}
