import { useSay } from '../../shared/i18n/citizen.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import type { NotTaken } from './use-sending.js';

/** The server's "no"; or that the line was cut, and that trying again counts once. */
export function NotTakenNote({ refused: { refusal, cut } }: { refused: NotTaken }) {
  const say = useSay();
  return <RefusalNote refusal={refusal} {...(cut ? { title: say(navigator.onLine ? 'problem.cut' : 'problem.offline'), next: say('done.again') } : {})} />;
}
