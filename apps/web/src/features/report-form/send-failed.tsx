import { useSay } from '../../shared/i18n/citizen.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import type { Failure } from './use-send.js';

/** Why the message did not go, that it is all still here, and what to do. */
export function SendFailed({ failure: { refusal, offline, unsure } }: { failure: Failure }) {
  const say = useSay();
  if (refusal.code === 'idempotency_conflict') return <RefusalNote refusal={refusal} title={say('problem.conflict')} next={say('problem.conflictNext')} takeFocus />;
  if (offline) return <RefusalNote refusal={refusal} title={say(navigator.onLine ? 'problem.cut' : 'problem.offline')} next={say('problem.offlineNext')} takeFocus />;
  return <RefusalNote refusal={refusal} {...(unsure ? { next: say('problem.serverNext') } : {})} takeFocus />;
}
