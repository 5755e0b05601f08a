import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type BodyOf, routes } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['learning'];

/** What was learnt; asked again every two seconds while a run waits or is under way. */
export function useLearning() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.learning, { signal }), refetchInterval: ({ state }) => (state.data?.run ? 2_000 : false) });
}

export function useLearnNow() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => call(routes.learnNow), onSuccess: (view) => { client.setQueryData(key, view); } });
}

export function usePutInForce() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof routes.putLearntInForce>) => call(routes.putLearntInForce, { body, patience: 60_000 }),
    onSuccess: (view) => { client.setQueryData(key, view); },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}
