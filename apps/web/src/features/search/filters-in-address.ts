import { SearchFilters } from '#contract';

/** Filters in the order in which they are shown. */
export const filterNames = ['states', 'category', 'area', 'body', 'priority', 'channel', 'from', 'to'] as const satisfies readonly (keyof SearchFilters)[];
export type FilterName = (typeof filterNames)[number];

/** The filters that an address holds; what is none is left out. Words never stand there. */
export function filtersFrom(search: string): SearchFilters {
  const asked = new URLSearchParams(search);
  return filterNames.reduce<SearchFilters>((filters, name) => {
    const value = asked.get(name);
    const one = value === null ? undefined : SearchFilters.safeParse({ [name]: value });
    return one?.success ? { ...filters, ...one.data } : filters;
  }, {});
}

/** `?states=open&area=747`, or nothing. */
export function addressOf(filters: SearchFilters): string {
  const address = new URLSearchParams(filterNames.flatMap((name) => { const value = filters[name]; return value === undefined ? [] : [[name, value]]; }));
  return address.size === 0 ? '' : `?${address.toString()}`;
}

/** The same with one of them changed; null or empty takes it away. */
export function withFilter(filters: SearchFilters, name: FilterName, value: string | null): SearchFilters {
  return filtersFrom(addressOf({ ...filters, [name]: value === null || value === '' ? undefined : value }));
}
