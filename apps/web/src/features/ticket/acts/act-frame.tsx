import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RouteOffer, StaffAct, TicketDetail } from '#contract';
import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { refusalIs } from '../../../shared/ui/staff/queries.js';
import { focusFirstWrong, useFormKeys } from '../../../shared/ui/staff/use-form-keys.js';
import { blanksIn } from '../../templates/templates.js';
import { useSendAgain } from '../use-send-again.js';
import { useAct } from '../use-ticket.js';
import css from './act-frame.module.css';
import { ActRefusal } from './act-refusal.js';
import { actKey, sendKey } from './act-words.js';
import { MovedOn } from './moved-on.js';
import { SenderPreview, tellsSender } from './sender-preview.js';
import { TemplateTool } from './template-tool.js';

export type Panel = Exclude<StaffAct['action'], 'claim' | 'accept' | 'approve'>;
/** How a panel begins that the proposal opened. */
export interface Begin {
  /** Filled in as this candidate says. */
  readonly route?: RouteOffer;
  /** Words to begin with. */
  readonly words?: string;
  /** Where the cursor goes; else to the first field. */
  readonly at?: 'send' | 'area';
  /** The ticket is taken up while the panel opens. */
  readonly takesUp?: boolean;
  /** Why it was not done at once. */
  readonly because?: unknown;
}

const cursorAt = { send: 'button[type="submit"]', area: '[data-area]', first: '[data-first], input, textarea, button[type="submit"]' } as const;

export interface PanelProps {
  ticket: TicketDetail;
  close: () => void;
  /** `onward`: path of the ticket to open next. */
  done: (detail: TicketDetail | null, act: StaffAct, onward?: string) => void;
  /** Path of the ticket below this one in the list; null where there is none. */
  below: () => string | null;
  /** Opens another panel in place of this one. */
  turn: (panel: Panel) => void;
  /** Whose drafts. */
  person: string;
  /** False where the panel opened by itself: the focus stays where the person put it. */
  focus?: boolean;
  /** Code of the ticket that was chosen to merge into. */
  mergeInto?: string;
  begin?: Begin;
}

interface FrameProps extends PanelProps {
  panel: Panel;
  /** The act as filled in, or null after the form has marked what is missing. */
  makeAct: () => StaffAct | null;
  /** Throws the draft away. */
  clear: () => void;
  savedAt?: number | null;
  danger?: boolean;
  /** The other answer to the same question: offered beside the button that sends, where it is allowed. */
  other?: Panel;
  /** The words of the act, where they may begin with a template. */
  words?: { readonly text: string; readonly set: (text: string) => void };
  /** What the server said of the fields. */
  onError?: (error: unknown) => void;
  children: ReactNode;
}

/**
 * One act being prepared. Keeps the version that was seen when it was opened, so that nobody overwrites what they did not read; a refusal leaves every word in place.
 */
export function ActFrame({ ticket, person, close, done, below, turn, panel, makeAct, clear, savedAt, danger = false, other, focus = true, begin, words, onError, children }: FrameProps) {
  const say = useSay();
  const [seen, setSeen] = useState(ticket.version);
  const form = useRef<HTMLFormElement>(null);
  // Where to go once it is done, as chosen when it was sent.
  const onward = useRef<string | undefined>(undefined);
  const begun = useDraft<{ template: string | null }>(`${person}/${ticket.id}/${panel}/template`, { template: null });
  const act = useAct(ticket.id, (detail, sent) => {
    // Told at once: what this person did is nothing to look at again.
    if (sent.action === 'claim') { if (detail !== null) setSeen(detail.version); return; }
    clear();
    begun.clear();
    close();
    done(detail, sent, onward.current);
  });
  const error = act.error ?? (act.isIdle ? begin?.because : null) ?? null;
  useEffect(() => { onError?.(error); }, [error, onError]);
  const takesFocus = useRef(focus);
  const at = useRef<keyof typeof cursorAt>(begin?.at ?? 'first');
  useEffect(() => {
    if (!takesFocus.current) return;
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>(cursorAt[at.current])?.focus({ preventScroll: at.current === 'send' });
  }, []);

  const blanks = words === undefined ? 0 : blanksIn(words.text);
  const allowed = ticket.allowedActions.some((a) => a.action === panel);
  const mayClaim = ticket.allowedActions.some((a) => a.action === 'claim');
  // One taking up at a time, whoever waits for it: a second key may come before the first has its answer.
  const taking = useRef<Promise<number | null> | null>(null);
  const takeUp = () => {
    taking.current ??= act.mutateAsync({ act: { action: 'claim' }, version: ticket.version }).then((claimed) => claimed?.version ?? null, () => null).finally(() => { taking.current = null; });
    return taking.current;
  };
  const takesUp = useRef(begin?.takesUp === true && !allowed && mayClaim);
  useEffect(() => { if (takesUp.current) { takesUp.current = false; void takeUp(); } });
  const send = async (path: string | null = null) => {
    onward.current = path ?? undefined;
    const made = makeAct();
    if (blanks > 0) { form.current?.querySelector<HTMLElement>('textarea')?.focus(); return; }
    if (made === null) { focusFirstWrong(form.current); return; }
    let version = seen;
    if (taking.current !== null || (!allowed && mayClaim)) {
      const claimed = await takeUp();
      if (claimed === null) return;
      version = claimed;
    }
    act.mutate({ act: made, version, template: begun.value.template });
  };
  const again = useSendAgain(act.error, () => void send(onward.current ?? null));
  // Whoever takes a ticket over works on it next.
  const following = panel === 'take_over' ? null : below();
  useFormKeys(form, { send: () => void send(), sendOn: () => void send(following), close });
  // What has the focus keeps it while the ticket is taken up.
  const takingUp = act.variables?.act.action === 'claim';
  const name = say(actKey(panel, ticket.state));
  const hasOther = other !== undefined && ticket.allowedActions.some((a) => a.action === other);
  return (
    <form ref={form} className={css.frame} aria-label={name} noValidate onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.head}>
        <h3>{name}</h3>
        {words !== undefined && <TemplateTool form={form} ticket={ticket} panel={panel} words={words} taken={(template) => begun.set({ template })} />}
        <ActionIcon variant="subtle" aria-label={say('frame.close')} onClick={close}><IconX size={16} /></ActionIcon>
      </div>
      <div className={css.fields} onInput={again.leave} onPointerDown={again.leave}>
        {ticket.version > seen && !refusalIs(error, 'stale_version') && <MovedOn ticket={ticket} seen={seen} accept={() => { setSeen(ticket.version); act.reset(); }} />}
        {children}
        {blanks > 0 && <p className={css.note} role="status">{say('templates.blanks', { count: blanks })}</p>}
        {tellsSender.has(panel) && <SenderPreview ticketId={ticket.id} makeAct={makeAct} />}
      </div>
      <div className={css.foot}>
        <ActRefusal error={error} waits={again.waits} ticketId={ticket.id} accept={(version) => { setSeen(version); act.reset(); }} />
        {!allowed && !mayClaim && !act.isPending && <p className={css.soft}>{ticket.holder !== null && !ticket.holder.me ? say('act.held_by', { name: ticket.holder.label, time: timeOfDay(ticket.holder.until) }) : say('act.not_now')}</p>}
        <div className={css.buttons}>
          <Button type="submit" loading={act.isPending && !takingUp} disabled={!allowed && !mayClaim} {...(danger ? { color: 'danger' } : {})}>
            {!allowed && mayClaim && begin?.takesUp !== true ? say('act.claim_again') : say(sendKey(panel, ticket.state))}
          </Button>
          {following !== null && (allowed || mayClaim) && <Button variant="light" loading={act.isPending} onClick={() => void send(following)} aria-keyshortcuts="Control+Shift+Enter" title="Ctrl + Shift + Enter">{say('act.send_on')}</Button>}
          {hasOther ? <Button variant="default" onClick={() => turn(other)}>{say(`act.send.${other}`)}</Button> : <Button variant="default" onClick={close}>{say('frame.cancel')}</Button>}
          {savedAt != null && <span className={css.soft}>{say('frame.saved_draft', { time: timeOfDay(new Date(savedAt).toISOString()) })}</span>}
        </div>
      </div>
    </form>
  );
}
