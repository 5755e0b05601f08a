import { lazy, Suspense, useState } from 'react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { LoadingLines } from '../../shared/ui/staff/notes.js';
import beside from './beside.module.css';

const TicketMap = lazy(() => import('./ticket-map.js'));

/** The map, fetched when it is opened. Nothing where no place is known. */
export function MapFold({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  if (ticket.place.position === null && ticket.place.area === null) return null;
  return (
    <details className={beside.fold} onToggle={(event) => { if (event.currentTarget.open) setOpened(true); }}>
      <summary>{say('map.title')}</summary>
      {opened && <Suspense fallback={<LoadingLines rows={1} height={200} />}><TicketMap ticket={ticket} /></Suspense>}
    </details>
  );
}
