import { QueueFilters } from '#contract';

/** Filters in the order in which they are shown. */
export const queueFilterNames = ['due', 'who', 'category', 'area', 'body', 'priority', 'channel', 'tag'] as const satisfies readonly (keyof QueueFilters)[];
export type QueueFilterName = (typeof queueFilterNames)[number];

/** The filters that an address holds; what is none is left out. */
export function queueFiltersFrom(search: string): QueueFilters {
  const asked = new URLSearchParams(search);
  return queueFilterNames.reduce<QueueFilters>((filters, name) => {
    const value = asked.get(name);
    const one = value === null ? undefined : QueueFilters.safeParse({ [name]: value });
    return one?.success ? { ...filters, ...one.data } : filters;
  }, {});
}

/** `?who=me&category=GT`, or nothing. */
export function queueAddress(filters: QueueFilters): string {
  const address = new URLSearchParams(queueFilterNames.flatMap((name) => { const value = filters[name]; return value === undefined ? [] : [[name, value]]; }));
  return address.size === 0 ? '' : `?${address.toString()}`;
}

/** The same with one of them changed; null takes it away. */
export function withQueueFilter(filters: QueueFilters, name: QueueFilterName, value: string | null): QueueFilters {
  return queueFiltersFrom(queueAddress({ ...filters, [name]: value === null || value === '' ? undefined : value }));
}
