/** One thing in which two versions differ: only in the first, only in the second, or written otherwise. */
export interface Change<T> { readonly id: string; readonly before: T | null; readonly after: T | null }

/** What differs between two lists of things with ids, in the order of the second; then what only the first has. `order`: what both have stands in another order. */
export function compare<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): { changes: Change<T>[]; order: boolean } {
  const [was, is] = [new Map(before.map((one) => [idOf(one), one])), new Map(after.map((one) => [idOf(one), one]))];
  const changes = [
    ...after.flatMap((one): Change<T>[] => { const old = was.get(idOf(one)); return old !== undefined && JSON.stringify(old) === JSON.stringify(one) ? [] : [{ id: idOf(one), before: old ?? null, after: one }]; }),
    ...before.flatMap((one): Change<T>[] => (is.has(idOf(one)) ? [] : [{ id: idOf(one), before: one, after: null }])),
  ];
  const kept = (list: readonly T[], others: ReadonlyMap<string, T>) => list.map(idOf).filter((id) => others.has(id)).join(' ');
  return { changes, order: kept(before, is) !== kept(after, was) };
}
