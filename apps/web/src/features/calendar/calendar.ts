import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type BodyOf, type CalendarChange, type CalendarView, routes } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['calendar'];

/** While deadlines are counted anew, the calendar is asked again every two seconds. */
export function useCalendar() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.calendar, { signal }), refetchInterval: ({ state }) => (state.data && state.data.recounting > 0 ? 2_000 : false) });
}

export function usePreview() {
  return useMutation({ mutationFn: (change: CalendarChange) => call(routes.previewCalendar, { body: { change } }) });
}

/** Applies a change. The person's own view is asked again too: a warning may have gone. */
export function useChangeCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof routes.changeCalendar>) => call(routes.changeCalendar, { body, patience: 120_000 }),
    onSuccess: (view) => { client.setQueryData(key, view); void client.invalidateQueries({ queryKey: ['me'] }); },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** Years under notice and coming years by the fixed rules, in order. */
export function yearsOf(view: CalendarView): { year: number; provisional: boolean }[] {
  const noticed = view.years.map(({ year, status }) => ({ year, provisional: status === 'provisional' }));
  const byRule = view.unconfirmed.filter(({ year }) => !noticed.some((n) => n.year === year)).map(({ year }) => ({ year, provisional: true }));
  return [...noticed, ...byRule].sort((a, b) => a.year - b.year);
}
