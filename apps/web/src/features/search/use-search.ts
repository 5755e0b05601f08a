import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { routes, type SearchFilters } from '#contract';
import { call } from '../../shared/api/call.js';
import { addressOf } from './filters-in-address.js';

/** What was found, as far as it was asked for. Asked once: a search by contact is recorded each time. The live line asks anew where a ticket of the list has changed. */
export function useSearchResults(words: string, filters: SearchFilters) {
  const address = addressOf(filters);
  const query = useInfiniteQuery({
    queryKey: ['search', words, address],
    queryFn: ({ pageParam, signal }) => call(routes.search, { body: { words, filters, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextAfter,
    enabled: words.trim() !== '' || address !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  return { ...query, items, contact: query.data?.pages[0]?.contact ?? 'none' };
}
