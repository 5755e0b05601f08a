import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type QueueFilters, type QueueView, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { useLine, usePollEvery } from '../../shared/live/staff-live-context.js';

const PAGE = 50;

/** A view's pages as far as they were asked for, kept fresh by the live line and by the clock. */
export function useQueue(view: QueueView, filters: QueueFilters = {}) {
  const line = useLine();
  const query = useInfiniteQuery({
    queryKey: ['queue', view, filters],
    queryFn: ({ pageParam, signal }) => call(routes.queue, { query: { view, ...filters, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextAfter,
    refetchInterval: usePollEvery(),
  });
  const first = query.data?.pages[0];
  const cursor = first?.cursor;
  useEffect(() => { if (cursor !== undefined) line?.seen(cursor); }, [line, cursor, query.dataUpdatedAt]);
  const items = useMemo(() => unique(query.data?.pages.flatMap((page) => page.items)), [query.data]);
  return { ...query, items, counts: first?.counts, byClock: first?.byClock ?? null };
}

/** A ticket whose clock moved between two pages can come twice; its first place counts. */
function unique<T extends { id: string }>(items: readonly T[] | undefined): readonly T[] | undefined {
  if (items === undefined) return undefined;
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(item.id) && seen.add(item.id));
}
