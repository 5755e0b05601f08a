import { useEffect, useMemo, useState } from 'react';
import { MAX_BULK, type QueueItem } from '#contract';
import { rowId } from '../queue/queue-row.js';
import type { Chosen } from './use-desk.js';

/** Rows that are chosen. They stay chosen while the list changes under them, each with the version that is on screen; a ticket that left the list is chosen no more. */
export function useChosen(shown: readonly QueueItem[], view: string) {
  const [on, setOn] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setIds(new Set()), [view]);
  const tickets = useMemo(() => shown.filter((item) => ids.has(item.id)).map(({ id, version, code }): Chosen => ({ id, version, code })), [shown, ids]);
  const choose = ({ id }: Pick<QueueItem, 'id'>, chosen: boolean) => setIds((before) => { const after = new Set(before); if (chosen) after.add(id); else after.delete(id); return after; });
  return {
    on, tickets,
    choosing: { chosen: ids, choose },
    start: () => setOn(true),
    stop: () => { setOn(false); setIds(new Set()); },
    all: () => setIds(new Set(shown.slice(0, MAX_BULK).map((item) => item.id))),
    none: () => setIds(new Set()),
    keep: (kept: ReadonlySet<string>) => setIds(new Set([...ids].filter((id) => kept.has(id)))),
    /** The row that has the focus, or the open ticket's. */
    toggleFocused: (open: string | null) => {
      setOn(true);
      const item = shown.find((one) => rowId(one.id) === document.activeElement?.id) ?? shown.find((one) => one.id === open);
      if (item) choose(item, !ids.has(item.id));
    },
  };
}
