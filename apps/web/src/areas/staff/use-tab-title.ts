import { useLocation } from 'wouter';
import { areas } from '../../features/session/home.js';
import { useSay } from '../../shared/i18n/staff.js';

/** What the browser's tab says: the area, then the site. Never a ticket: the names of tabs stay in the history of shared computers. */
export function useTabTitle(): string {
  const say = useSay();
  const [at] = useLocation();
  const area = areas.find(({ path }) => at.startsWith(path));
  return [...(area ? [say(`frame.area.${area.id}`)] : []), say('frame.product')].join(' – ');
}
