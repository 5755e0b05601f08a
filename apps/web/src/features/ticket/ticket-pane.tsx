import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { StaffAct, type TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useBePresent } from '../../shared/live/staff-live-context.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { useCommands } from '../../shared/ui/staff/commands.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import { ActBar, actKeys } from './acts/act-bar.js';
import type { Begin, Panel } from './acts/act-frame.js';
import { ActPanel } from './acts/act-panel.js';
import { ActRefusal } from './acts/act-refusal.js';
import { actKey, doneKey, endsAtDesk, fillsIn } from './acts/act-words.js';
import { type BodyProps, WorkBody } from './bodies.js';
import { OfferContext } from './offer-context.js';
import { routeNames } from './offer-words.js';
import { TakenOver } from './taken-over.js';
import { TicketHead } from './ticket-head.js';
import { useRevealedWords, withWords } from './revealed-words.js';
import css from './ticket-pane.module.css';
import { useOffer } from './use-offer.js';
import { useSendAgain } from './use-send-again.js';
import { useAct, useTicket } from './use-ticket.js';
import { useWriting } from './use-writing.js';

interface Props {
  id: string;
  /** The ticket has left this person's sight. */
  left: () => void;
  next: () => void;
  /** Path of the ticket below this one in the list. */
  below: () => string | null;
  /** The desk's work on this ticket is done: `next` opens the one below. */
  finished?: (() => void) | undefined;
  Body?: ComponentType<BodyProps>;
  /** The first of these that is allowed opens by itself where there is room beside the words. */
  ready?: readonly Panel[];
}

/** A ticket with everything that may be done with it. Keyed by id. */
export function TicketPane({ id, ...props }: Props) {
  const say = useSay();
  const query = useTicket(id);
  const words = useRevealedWords(id);
  if (query.data) return <Loaded ticket={withWords(query.data, words.data)} {...props} />;
  if (query.isPending) return <div className={css.pane}><p className="visually-hidden">{say('ticket.loading')}</p><LoadingLines rows={6} height={48} /></div>;
  return <FailedNote title={say('ticket.gone')} error={query.error} again={() => void query.refetch()} />;
}

const none: readonly Panel[] = [];
const staffActs: ReadonlySet<string> = new Set(StaffAct.def.options.map((option) => option.shape.action.def.values[0] ?? ''));

function Loaded({ ticket, left, next, below, finished, Body = WorkBody, ready = none }: Omit<Props, 'id'> & { ticket: TicketDetail }) {
  const say = useSay();
  const me = useMe();
  const directory = useDirectory();
  const now = useNow();
  const [, go] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState<{ panel: Panel; byHand: boolean; mergeInto?: string; begin?: Begin } | null>(null);
  const [did, setDid] = useState<{ said: string; version: number } | null>(null);
  const done = (detail: TicketDetail | null, act: StaffAct, onward?: string) => {
    const said = act.action === 'route' ? say('offer.done', { ...routeNames(act, directory) }) : say(doneKey(act.action, ticket.state));
    announce(said);
    if (onward !== undefined) { go(onward); return; }
    if (detail === null) { left(); return; }
    setDid({ said, version: detail.version });
    if (endsAtDesk.has(act.action)) finished?.();
    heading.current?.focus();
  };
  const [writing, typed] = useWriting();
  useBePresent(ticket.id, writing && opened !== null ? 'writes' : 'looks');
  const quick = useAct(ticket.id, done);
  const again = useSendAgain(quick.error, () => { if (quick.variables) quick.mutate(quick.variables); });
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const first = ready.find((panel) => ticket.allowedActions.some((a) => a.action === panel));
  useEffect(() => { if (first !== undefined && window.matchMedia('(min-width: 62em)').matches) setOpened((open) => open ?? { panel: first, byHand: false }); }, [first]);

  const press = (action: StaffAct['action']) => {
    setDid(null);
    quick.reset();
    if (action === 'claim' || action === 'accept' || action === 'approve') quick.mutate({ act: { action }, version: ticket.version });
    else setOpened({ panel: action, byHand: true });
  };
  const byKey = (action: (typeof actKeys)[keyof typeof actKeys]) => {
    const allowed = ticket.allowedActions.map((a) => a.action);
    if (allowed.includes(action)) press(action);
    else announce(say(allowed.includes('claim') ? 'act.claim_first' : 'act.not_now'));
  };
  useKeys({ t: () => byKey('claim'), r: () => byKey('route'), a: () => byKey('ask'), x: () => byKey('request_refusal'), c: () => byKey('correct') });
  const offered = useOffer({
    ticket, panel: opened?.panel ?? null, busy: quick.isPending,
    open: (panel, begin) => { setDid(null); quick.reset(); setOpened({ panel, byHand: true, begin }); },
    send: (act, takesUp) => { setDid(null); quick.mutate({ act, version: ticket.version, takesUp }); },
  });
  // Behind the acts, always: a word typed in haste takes a ticket up rather than sends it away.
  useCommands(say('work.commands'), [...ticket.allowedActions.flatMap(({ action }) => (staffActs.has(action) ? [{ id: action, label: say(actKey(action as StaffAct['action'], ticket.state)), key: Object.entries(actKeys).find(([, a]) => a === action)?.[0], run: () => press(action as StaffAct['action']) }] : [])), ...offered.commands]);
  // What the rules in force don't take as it stands is filled in by hand, with the reason in sight.
  const refused = quick.error;
  useEffect(() => {
    if (!fillsIn(refused)) return;
    quick.reset();
    setOpened({ panel: 'route', byHand: true, begin: { because: refused, at: 'area' } });
  }, [refused, quick]);
  const close = () => { setOpened(null); heading.current?.focus(); };
  return (
    <article className={css.pane} data-panel={opened === null ? undefined : opened.panel === 'publish' || opened.panel === 'divide' ? 'wide' : 'beside'} aria-label={`${say('ticket.code')} ${ticket.code}`}>
      <div>
        <TicketHead ticket={ticket} heading={heading} now={now} />
        <TakenOver ticket={ticket} me={me.id} />
      </div>
      <div className={css.middle}>
        {/* A part that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        <div className={css.body} role="region" aria-label={ticket.code} tabIndex={0}><OfferContext value={offered}><Body ticket={ticket} now={now} open={opened?.panel ?? null} mergeInto={(code) => setOpened({ panel: 'merge', byHand: true, mergeInto: code })} /></OfferContext></div>
        {opened && <div className={css.panel} onInput={typed}><ActPanel key={`${opened.panel} ${opened.mergeInto ?? ''} ${opened.begin?.route?.category ?? ''} ${opened.begin?.at ?? ''}`} panel={opened.panel} focus={opened.byHand} {...(opened.mergeInto === undefined ? {} : { mergeInto: opened.mergeInto })} {...(opened.begin === undefined ? {} : { begin: opened.begin })} ticket={ticket} person={me.id} close={close} below={below} done={done} turn={(panel) => setOpened({ panel, byHand: true })} /></div>}
      </div>
      <div className={css.foot} data-panel={opened !== null || undefined}>
        <ActRefusal error={quick.error} waits={again.waits} ticketId={ticket.id} accept={() => quick.reset()} />
        {did?.version === ticket.version && <div className={css.did}><IconCircleCheck aria-hidden size={18} /><span>{did.said}</span><Button variant="subtle" size="compact-sm" onClick={next}>{say('act.next')} <kbd aria-hidden>j</kbd></Button></div>}
        <ActBar ticket={ticket} open={opened?.panel ?? null} busy={quick.isPending} press={press} />
      </div>
    </article>
  );
}
