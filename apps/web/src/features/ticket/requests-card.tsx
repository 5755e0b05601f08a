import { RefusalReason, type RequestKind, type RequestView, ResultCode, type TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './beside.module.css';
import { CitizenPreview } from './citizen-preview.js';

export const isOpen = (request: RequestView): boolean => request.state === 'pending' || request.state === 'endorsed';
/** The request of a kind that waits for a decision. */
export const openRequest = (ticket: TicketDetail, kind: RequestKind): RequestView | undefined => ticket.requests.find((request) => request.kind === kind && isOpen(request));

/** What was asked for and waits first, then what was decided, folded. A request that stands in the open panel is not said twice. */
export function RequestsCard({ ticket, without }: { ticket: TicketDetail; without?: RequestKind | undefined }) {
  const say = useSay();
  const open = ticket.requests.filter((request) => isOpen(request) && request.kind !== without);
  const past = ticket.requests.filter((request) => !isOpen(request));
  if (open.length + past.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h3 id="requests" className={css.title}>{say('beside.requests')}</h3>
      <div className={css.list}>
        {open.map((request) => <div key={request.id} className={css.card} data-warm><RequestReading request={request} /></div>)}
        {past.length > 0 && (
          <details className={css.fold}>
            <summary>{say('beside.history', { count: past.length })}</summary>
            <div className={css.list}>{past.toReversed().map((request) => <div key={request.id} className={css.card}><RequestReading request={request} /></div>)}</div>
          </details>
        )}
      </div>
    </section>
  );
}

/** One request in full: who asked, when, for what and why, and how it was decided. `decide`: with what the citizen will get. */
export function RequestReading({ request, decide = false }: { request: RequestView; decide?: boolean }) {
  const say = useSay();
  const refusal = request.kind === 'refusal' ? RefusalReason.safeParse(request.facts['reason']) : undefined;
  return (
    <div>
      <p className={css.head}><strong>{say(`code.request.${request.kind}`)}</strong><span className={css.tag} data-tone={isOpen(request) ? 'warm' : request.state === 'granted' ? 'done' : undefined}>{say(`code.requestState.${request.state}`)}</span></p>
      <p className={css.soft}>{say(request.askedByMe ? 'beside.asked_by_me' : 'beside.asked_by', { name: request.askedBy, time: pointInTime(request.askedAt) })}</p>
      {request.askedByMe && request.state === 'pending' && <p className={css.soft}>{say('beside.waits_for_other')}</p>}
      <RequestFacts request={request} />
      {decide && refusal?.success ? <div className={css.gets}><CitizenPreview refusal={refusal.data} words={request.text} /></div> : request.text !== '' && (
        <>
          <span className={css.label}>{say(`beside.words.${request.kind}`)}</span>
          <p className={css.words}>{request.text}</p>
        </>
      )}
      {request.endorsedBy !== null && request.endorsedAt !== null && <p className={css.soft}>{say('beside.endorsed', { name: request.endorsedBy, time: pointInTime(request.endorsedAt) })}</p>}
      {request.decidedAt !== null && <p className={css.soft}>{request.decidedBy === null || request.state === 'lapsed' ? say('beside.lapsed', { time: pointInTime(request.decidedAt) }) : say('beside.decided', { state: say(`code.requestState.${request.state}`), name: request.decidedBy, time: pointInTime(request.decidedAt) })}</p>}
      {request.decision !== null && request.decision !== '' && <p className={css.words}>{request.decision}</p>}
    </div>
  );
}

/** The one fact that a request of this kind carries; nothing where it is not known. */
function RequestFacts({ request: { kind, facts } }: { request: RequestView }) {
  const say = useSay();
  const { bodyName } = useDirectory();
  const fact = ((): [string, string] | null => {
    switch (kind) {
      case 'refusal': { const reason = RefusalReason.safeParse(facts['reason']); return reason.success ? [say('beside.refusal_reason'), say(`code.refusal.${reason.data}`)] : null; }
      case 'desk_answer': { const result = ResultCode.safeParse(facts['result']); return result.success ? [say('beside.result'), say(`code.result.${result.data}`)] : null; }
      case 'extension': return Number(facts['days']) > 0 ? [say('beside.days_asked'), say('beside.days', { count: Number(facts['days']) })] : null;
      case 'late_hand_back': return typeof facts['competentBody'] === 'string' ? [say('beside.competent'), bodyName(facts['competentBody'])] : null;
      case 'citizen_question': return null;
    }
  })();
  return fact && <dl className={css.facts}><dt>{fact[0]}</dt><dd>{fact[1]}</dd></dl>;
}
