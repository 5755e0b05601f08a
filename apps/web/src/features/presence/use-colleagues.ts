import { useQueries } from '@tanstack/react-query';
import { type Colleague, type PresenceKind, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { type Say, useSay } from '../../shared/i18n/staff.js';
import { usePresentAt } from '../../shared/live/staff-live-context.js';
import { nameOf, shortName } from '../../shared/ui/staff/directory.js';
import { useMe } from '../../shared/ui/staff/me.js';

const KEPT_MS = 10 * 60_000;

/** A colleague at a ticket, with the sentence that says so. */
export interface Shown { readonly id: string; readonly kind: PresenceKind; readonly sentence: string }

/** The colleagues at a ticket, without the reader. Labels are asked for once each; until one is there its person is not shown. */
export function useColleaguesAt(ticketId: string): readonly Shown[] {
  const say = useSay();
  const me = useMe().id;
  const others = usePresentAt(ticketId).filter((p) => p.personId !== me);
  const labels = useQueries({ queries: others.map(({ personId }) => ({ queryKey: ['colleague', personId], queryFn: ({ signal }: { signal: AbortSignal }) => call(routes.colleague, { params: { id: personId }, signal }), staleTime: KEPT_MS })) });
  return others.flatMap(({ personId, kind }, i) => {
    const colleague = labels[i]?.data;
    return colleague === undefined ? [] : [{ id: personId, kind, sentence: say(`presence.${kind}`, { name: labelOf(colleague, say) }) }];
  });
}

/** Most labels name the body already. */
function labelOf({ label, body }: Colleague, say: Say): string {
  return body === null || label.includes(shortName(nameOf(body))) ? label : say('presence.in_body', { name: label, body: shortName(nameOf(body)) });
}
