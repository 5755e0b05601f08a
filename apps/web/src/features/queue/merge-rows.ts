import type { QueueReply } from '#contract';

interface Pages { readonly pages: readonly QueueReply[]; readonly pageParams: readonly unknown[] }

/**
 * Puts what a list asked for by id into its pages: known rows change in their place, what the view no longer holds goes, what it holds anew stands before all others
 * (where it belongs is known when the list is read from its top again). Pages that nothing touches stay the same.
 */
export function mergeRows<T extends Pages>(data: T, asked: ReadonlySet<string>, { items, counts, byClock, cursor }: QueueReply): T {
  const fresh = new Map(items.map((item) => [item.id, item]));
  const known = new Set<string>();
  const pages = data.pages.map((page) => {
    if (!page.items.some((item) => asked.has(item.id))) return page;
    return { ...page, items: page.items.flatMap((item) => {
      if (!asked.has(item.id)) return [item];
      known.add(item.id);
      const now = fresh.get(item.id);
      return now === undefined ? [] : [now];
    }) };
  });
  const [first, ...rest] = pages;
  if (first === undefined) return data;
  return { ...data, pages: [{ ...first, items: [...items.filter((item) => !known.has(item.id)), ...first.items], counts, byClock, cursor }, ...rest] };
}
