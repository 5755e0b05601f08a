import { useLocation } from 'wouter';
import { SearchBench } from '../../features/search/search-bench.js';
import { TicketPane } from '../../features/ticket/ticket-pane.js';

/** /staff/search: every ticket that the person may read. */
export function SearchPage({ id }: { id: string | undefined }) {
  const [, go] = useLocation();
  return (
    <SearchBench base="/staff/search" id={id ?? null}>
      {(ticket, tools) => <TicketPane key={ticket} id={ticket} next={tools.next} below={tools.below} left={() => go(tools.listPath)} />}
    </SearchBench>
  );
}
