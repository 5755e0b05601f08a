import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract';
import { call } from '../../shared/api/call.js';

/** Facts of the installation; the slip says whether it is a demonstration. */
export function useFacts() {
  return useQuery({ queryKey: ['facts'], queryFn: ({ signal }) => call(routes.facts, { signal }), staleTime: Number.POSITIVE_INFINITY });
}
