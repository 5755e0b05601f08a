import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Present, PresenceKind } from '#contract';
import { type LiveLine, openStaffLine, type Picture } from './staff-live.js';

const LiveContext = createContext<LiveLine | null>(null);
const before: Picture = { line: 'reconnecting', heardAt: 0 };

/** Opens the live line while somebody is signed in, and reads anew by HTTP what its hints name. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [line, setLine] = useState<LiveLine | null>(null);
  useEffect(() => {
    const opened = openStaffLine({
      changed: (batch) => {
        void client.invalidateQueries({ queryKey: ['queue'] });
        void client.invalidateQueries({ queryKey: ['shift'] });
        for (const id of new Set(batch.map((m) => m.ticketId))) void client.invalidateQueries({ queryKey: ['ticket', id] });
      },
      missed: () => void client.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'queue' || q.queryKey[0] === 'shift' || q.queryKey[0] === 'ticket' }),
    });
    setLine(opened);
    return () => opened.close();
  }, [client]);
  return <LiveContext value={line}>{children}</LiveContext>;
}

/** The live line, or null for the first moment. */
export const useLine = (): LiveLine | null => useContext(LiveContext);

/** State of the line and age of the picture. */
export function useLivePicture(): Picture {
  const line = useLine();
  return useSyncExternalStore((tell) => line?.subscribe(tell) ?? (() => undefined), () => line?.picture() ?? before);
}

/** How often to ask by HTTP: seldom beside a live line (clocks move), often without it. */
export function usePollEvery(): number {
  return useLivePicture().line === 'live' ? 60_000 : 30_000;
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
