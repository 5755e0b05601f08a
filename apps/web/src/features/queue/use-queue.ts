import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { MAX_QUEUE_IDS, type QueueFilters, type QueueReply, type QueueView, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { useLine, useLineState, usePollEvery } from '../../shared/live/staff-live-context.js';
import type { QueueHint } from '../../shared/ui/staff/queue-hints.js';
import { mergeRows } from './merge-rows.js';
import { useHints } from './use-hints.js';

/** The first page is there soon; whoever goes on is spared requests. */
const FIRST_PAGE = 50;
const PAGE = 100;
/** As many pages are simply read anew. A longer list asks for what changed in it by id: one request, however long it is. */
const NEAR = 2;

type Pages = InfiniteData<QueueReply, string | null>;

/** A view's pages as far as they were asked for, kept fresh by hints and by the clock. */
export function useQueue(view: QueueView, filters: QueueFilters = {}) {
  const client = useQueryClient();
  const line = useLine();
  const live = useLineState() === 'live';
  const every = usePollEvery();
  const narrowed = JSON.stringify(filters);
  const { key, ask } = useMemo(() => {
    const only = JSON.parse(narrowed) as QueueFilters;
    return {
      key: ['queue', view, only] as const,
      ask: (more: { after?: string | null; ids?: readonly string[] }, signal?: AbortSignal) => call(routes.queue, {
        query: { view, ...only, ...(more.ids ? { ids: more.ids.join(',') } : { limit: more.after == null ? FIRST_PAGE : PAGE, ...(more.after == null ? {} : { after: more.after }) }) }, ...(signal ? { signal } : {}),
      }),
    };
  }, [view, narrowed]);
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask({ after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextAfter,
    // All pages of a long list at once would be a hundred requests: `renew` decides.
    refetchOnWindowFocus: false, refetchOnReconnect: false, refetchOnMount: 'always',
  });
  const { refetch } = query;

  const keep = useCallback((pages: number) => { client.setQueryData<Pages>(key, (data) => (data === undefined || data.pages.length <= pages ? data : { pages: data.pages.slice(0, pages), pageParams: data.pageParams.slice(0, pages) })); }, [client, key]);

  /** Makes a long list short again, read anew from its top. */
  const fromTheTop = useCallback(async () => {
    const page = await ask({});
    client.setQueryData<Pages>(key, { pages: [page], pageParams: [null] });
  }, [ask, client, key]);

  const renew = useCallback(async (hint: QueueHint) => {
    const data = client.getQueryData<Pages>(key);
    if (data === undefined || hint === null || hint.length > MAX_QUEUE_IDS || data.pages.length <= NEAR) {
      keep(NEAR);
      await refetch({ cancelRefetch: false });
      return;
    }
    const reply = await ask({ ids: hint });
    client.setQueryData<Pages>(key, (now) => now && mergeRows(now, new Set(hint), reply));
  }, [ask, client, key, keep, refetch]);

  const deep = (query.data?.pages.length ?? 0) > NEAR;
  // A long list beside a live line is told of every change; anything else is asked for by the clock, too.
  useHints(renew, deep && live ? null : every, query.isFetching && deep);
  // Whoever comes back begins at the top.
  useEffect(() => () => keep(1), [keep]);

  const first = query.data?.pages[0];
  const cursor = first?.cursor;
  useEffect(() => { if (cursor !== undefined) line?.seen(cursor); }, [line, cursor, query.dataUpdatedAt]);
  const items = useMemo(() => unique(query.data?.pages.flatMap((page) => page.items)), [query.data]);
  return { ...query, items, counts: first?.counts, byClock: first?.byClock ?? null, deep, fromTheTop };
}

/** A ticket whose clock moved between two pages can come twice; its first place counts. */
function unique<T extends { id: string }>(items: readonly T[] | undefined): readonly T[] | undefined {
  if (items === undefined) return undefined;
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(item.id) && seen.add(item.id));
}
