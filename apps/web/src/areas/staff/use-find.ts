import { useLocation } from 'wouter';
import { hasArea } from '../../features/session/home.js';
import { searchFieldId } from '../../features/search/search-bar.js';
import { useMe } from '../../shared/ui/staff/me.js';

/** "/": to the search field, opening the page of the search where it is not open. Null where the person reads no tickets. */
export function useFind(): (() => void) | null {
  const me = useMe();
  const [, go] = useLocation();
  if (!hasArea(me, 'search')) return null;
  return () => {
    const field = document.getElementById(searchFieldId);
    // On a phone the field is not drawn beside an open ticket.
    if (field instanceof HTMLInputElement && field.offsetParent !== null) field.select();
    else go('/staff/search');
  };
}
