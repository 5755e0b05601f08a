import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract';
import { call } from '../../shared/api/call.js';

/** Leases run out and people come and go without an event. */
const EVERY_MS = 15_000;

/** The shift now, kept fresh by the live line and by the clock. */
export function useShift() {
  return useQuery({ queryKey: ['shift'], queryFn: ({ signal }) => call(routes.shift, { signal }), refetchInterval: EVERY_MS });
}
