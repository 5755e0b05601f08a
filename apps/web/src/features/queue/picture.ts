import type { QueueItem } from '#contract';

/** A row as it stands on screen. `gone`: the ticket has left the view, its row waits until nobody points at it. */
export interface Row { readonly item: QueueItem; readonly gone: boolean }
export interface Picture { readonly rows: readonly Row[]; /** Tickets of the view that are not on screen yet. */ readonly pending: number }

export const asRows = (items: readonly QueueItem[]): Picture => ({ rows: items.map((item) => ({ item, gone: false })), pending: 0 });

/**
 * Brings the picture up to date without moving anything: known rows change in place, rows that left stay and say so, what comes after the last known row is added at
 * the end, and what belongs in between is only counted.
 * @param complete the fresh list is the whole view (a shown ticket beyond an incomplete list is not gone)
 */
export function updateInPlace(shown: readonly Row[], fresh: readonly QueueItem[], complete: boolean): Picture {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(shown.map((row) => row.item.id));
  const lastFresh = shown.findLastIndex((row) => byId.has(row.item.id));
  const rows = shown.map((row, index): Row => {
    const item = byId.get(row.item.id);
    if (item) return row.item === item && !row.gone ? row : { item, gone: false };
    return complete || index < lastFresh ? { item: row.item, gone: true } : row;
  });
  const lastKnown = fresh.findLastIndex((item) => known.has(item.id));
  const pending = fresh.slice(0, lastKnown + 1).filter((item) => !known.has(item.id)).length;
  // Without one common row there is no telling what is new and what is further down.
  if (lastKnown === -1) return { rows, pending: fresh.length };
  return { rows: [...rows, ...fresh.slice(lastKnown + 1).map((item) => ({ item, gone: false }))], pending };
}

/** Takes away rows that left, but the one that is open. */
export function withoutGone(rows: readonly Row[], keep: string | null): readonly Row[] {
  return rows.some((row) => row.gone && row.item.id !== keep) ? rows.filter((row) => !row.gone || row.item.id === keep) : rows;
}

/** The next ticket below the open one; rows that left are passed over. Null at the end, or when the open one is not in the list. */
export function below(rows: readonly Row[], open: string | null): string | null {
  const at = rows.findIndex((row) => row.item.id === open);
  return at === -1 ? null : (rows.slice(at + 1).find((row) => !row.gone)?.item.id ?? null);
}
