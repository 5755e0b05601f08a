import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { routes, type TicketDetail } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/staff.js';
import { openMap, pin } from '../../shared/ui/map/open-map.js';
import { FailedNote } from '../../shared/ui/staff/notes.js';

/** Where the ticket is, and similar ones around it. The lists beside it say the same in words. */
export default function TicketMap({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const facts = useQuery({ queryKey: ['map'], queryFn: ({ signal }) => call(routes.map, { signal }), staleTime: Number.POSITIVE_INFINITY });
  const near = useQuery({ queryKey: ['nearby', ticket.id, ticket.category], queryFn: ({ signal }) => call(routes.nearby, { params: { id: ticket.id }, signal }), staleTime: 60_000 });
  const similar = near.data?.similar;
  const { position, area } = ticket.place;
  const { lat, lon } = position ?? {};
  const district = area?.districtCode;
  const words = useRef(say);
  words.current = say;
  useEffect(() => {
    if (box.current === null || facts.data === undefined) return;
    const open = openMap(box.current, facts.data, { zoomIn: words.current('map.in'), zoomOut: words.current('map.out') });
    for (const other of similar ?? []) if (other.position !== null) open.L.marker([other.position.lat, other.position.lon], { icon: pin('near', other.code), keyboard: false, interactive: false }).addTo(open.map);
    const own = facts.data.points.filter((p) => p.district === district);
    if (lat !== undefined && lon !== undefined) {
      open.L.marker([lat, lon], { icon: pin('chosen', ''), keyboard: false, interactive: false }).addTo(open.map);
      open.map.setView([lat, lon], open.closeUp, { animate: false });
    } else if (own.length > 0) open.map.fitBounds(open.L.latLngBounds(own.map(({ lat, lon }): [number, number] => [lat, lon])), { animate: false });
    return () => open.close();
  }, [facts.data, similar, lat, lon, district]);
  if (facts.isError) return <FailedNote title={say('map.failed')} error={facts.error} again={() => void facts.refetch()} />;
  // The library makes it reachable by keyboard: arrow keys move it.
  return <div ref={box} className="map" role="application" aria-label={say(position === null ? 'map.label_area' : 'map.label', { area: area?.name ?? '' })} />;
}
