import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Present, PresenceKind } from '#contract';
import { queuesChanged } from '../ui/staff/queue-hints.js';
import { type LineState, type LiveLine, openStaffLine, type Picture } from './staff-live.js';

/** Filled by the provider; by the page that shows the components with lines that stand still. */
export const LiveContext = createContext<LiveLine | null>(null);
const before: Picture = { line: 'reconnecting', heardAt: 0 };

/** Opens the live line while somebody is signed in, and reads anew by HTTP what its hints name. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [line, setLine] = useState<LiveLine | null>(null);
  useEffect(() => {
    const opened = openStaffLine({
      changed: (batch) => {
        const ids = new Set(batch.map((m) => m.ticketId));
        queuesChanged([...ids]);
        void client.invalidateQueries({ queryKey: ['shift'] });
        for (const id of ids) void client.invalidateQueries({ queryKey: ['ticket', id] });
        // A search is asked anew only where it shows one of them: each one by contact is recorded.
        void client.invalidateQueries({ predicate: ({ queryKey, state }) => queryKey[0] === 'search' && shows(state.data, ids) });
      },
      missed: () => {
        queuesChanged(null);
        void client.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'shift' || q.queryKey[0] === 'search' || q.queryKey[0] === 'ticket' });
      },
    });
    setLine(opened);
    return () => opened.close();
  }, [client]);
  return <LiveContext value={line}>{children}</LiveContext>;
}

/** Is one of these tickets among the pages of a search? */
function shows(data: unknown, ids: ReadonlySet<string>): boolean {
  const pages = (data as { pages?: readonly { items: readonly { id: string }[] }[] } | undefined)?.pages ?? [];
  return pages.some((page) => page.items.some((item) => ids.has(item.id)));
}

/** The live line, or null for the first moment. */
export const useLine = (): LiveLine | null => useContext(LiveContext);

/** State of the line and age of the picture. */
export function useLivePicture(): Picture {
  const line = useLine();
  return useSyncExternalStore((tell) => line?.subscribe(tell) ?? (() => undefined), () => line?.picture() ?? before);
}

/** State of the line alone: drawn anew when it changes, not with every word that is heard. */
export function useLineState(): LineState {
  const line = useLine();
  return useSyncExternalStore((tell) => line?.subscribe(tell) ?? (() => undefined), () => (line?.picture() ?? before).line);
}

/** How often to ask by HTTP: seldom beside a live line (clocks move), often without it. */
export function usePollEvery(): number {
  return useLineState() === 'live' ? 60_000 : 30_000;
}

const nobody: readonly Present[] = [];

/** Who is at a ticket now, the reader included. */
export function usePresentAt(ticketId: string): readonly Present[] {
  const line = useLine();
  return useSyncExternalStore((tell) => line?.subscribe(tell) ?? (() => undefined), () => line?.presentAt(ticketId) ?? nobody);
}

/** Tells colleagues that this person is at the ticket, for as long as the component is drawn. */
export function useBePresent(ticketId: string, kind: PresenceKind): void {
  const line = useLine();
  useEffect(() => line?.be({ ticketId, kind }), [line, ticketId, kind]);
  useEffect(() => () => line?.be(null), [line, ticketId]);
}
