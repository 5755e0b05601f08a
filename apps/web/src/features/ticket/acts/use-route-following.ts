import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Classification, routes } from '#contract';
import { call } from '../../../shared/api/call.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { announce } from '../../../shared/ui/staff/announce.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';

const FRESH_MS = 60_000;

interface Routed extends Classification { lead: string | null; coordinating: string[]; chosen: boolean }

/** Bodies that nobody chose by hand follow category, type and place. Until the rules have said where to, there is no lead: nothing goes to the body of another place by haste. */
export function useRouteFollowing(ticketId: string, value: Routed, set: (change: Partial<Routed>) => void): (change: Partial<Classification>) => Promise<void> {
  const say = useSay();
  const { bodyName } = useDirectory();
  const client = useQueryClient();
  const latest = useRef(value);
  latest.current = value;
  const asked = useRef(0);
  return async (change) => {
    if (latest.current.chosen || !('category' in change || 'areaCode' in change || 'type' in change)) return;
    const { type, category, areaCode } = { ...latest.current, ...change };
    const nth = (asked.current += 1);
    set({ lead: null, coordinating: [] });
    if (category === null) return;
    const query = { type, category, ...(areaCode === null ? {} : { area: areaCode }) };
    const offer = await client.fetchQuery({ queryKey: ['route-offer', ticketId, query], staleTime: FRESH_MS, queryFn: ({ signal }) => call(routes.routeOffer, { params: { id: ticketId }, query, signal }) }).catch(() => null);
    if (offer === null || nth !== asked.current || latest.current.chosen) return;
    set({ lead: offer.lead, coordinating: offer.coordinating });
    announce(offer.lead === null ? say('ticket.proposal_no_lead') : say('offer.to', { body: bodyName(offer.lead) }));
  };
}
