import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Action, StaffAct, TicketDetail } from '#contract';
import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useKeysAreOn } from '../../../shared/ui/staff/use-keys.js';
import css from './act-bar.module.css';
import { actKey } from './act-words.js';
import { seemsSeveral } from './matters.js';

type StaffAction = StaffAct['action'];

/** Acts that carry the ticket on, in the order in which they stand in the bar; the first one allowed is the main act. */
const onward: readonly StaffAction[] = [
  'claim', 'accept', 'confirm_refusal', 'approve_desk_answer', 'agree_late_hand_back', 'grant_extension', 'endorse_extension', 'rule_competence', 'approve', 'contribute', 'publish', 'answer_question', 'thank', 'route', 'submit_answer', 'undo_spam',
];
/** The other answer to the same question, then what is done less often. */
const next: readonly StaffAction[] = [
  'decline_refusal', 'decline_desk_answer', 'decline_late_hand_back', 'decline_extension', 'send_back', 'hand_back', 'answer_urgent', 'send_first_word', 'ask', 'decline_question', 'request_refusal', 'correct', 'apologise', 'remind', 'request_coordination', 'request_extension', 'request_question',
  'request_desk_answer', 'take_over', 'redirect', 'merge', 'divide', 'unrestrict', 'split', 'request_late_hand_back', 'propose_publication', 'take_down', 'reopen_by_supervisor',
];
const amongStaff: readonly StaffAction[] = ['comment', 'report_obstacle'];
const aside: readonly StaffAction[] = ['assign', 'tag', 'release', 'restrict', 'mark_spam'];
const ROOM = 4;
/** On a phone two acts stand beside the menu where their names are short enough. */
const ROOM_ON_PHONE = 2;
const LETTERS_ON_PHONE = 31;

/** Single keys of the acts. */
export const actKeys = { t: 'claim', r: 'route', a: 'ask', x: 'request_refusal', c: 'correct' } as const satisfies Record<string, Action>;
const keyOf = (action: StaffAction): string | undefined => Object.entries(actKeys).find(([, a]) => a === action)?.[0];

/** What may be done, in the order of the bar, and how many of the first carry the ticket on. */
function ordered(ticket: TicketDetail): { main: StaffAction | null; shown: readonly StaffAction[] } {
  const allowed = new Set<Action>(ticket.allowedActions.map((a) => a.action));
  // A question waits to be asked; a complaint or denunciation has a way of its own and is never routed.
  // A message that seems to hold several matters is divided first.
  const first: StaffAction[] = ticket.state === 'in_progress' && allowed.has('decline_question') ? ['ask'] : ticket.type === 'complaint' || ticket.type === 'denunciation' ? ['redirect'] : [];
  if (seemsSeveral(ticket)) first.push('divide');
  const shown = [...new Set([...first, ...onward, ...next])].filter((action) => allowed.has(action));
  const main = shown[0];
  return { main: main !== undefined && (first.includes(main) || onward.includes(main)) ? main : null, shown };
}

interface Props { ticket: TicketDetail; open: StaffAction | null; busy: boolean; press: (action: StaffAction) => void }

/** What the server allows this person to do with this ticket now: one main act, the next few, and the rest in a menu. While a panel is open its own button is the main one. */
export function ActBar({ ticket, open, busy, press }: Props) {
  const say = useSay();
  const phone = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const keysOn = useKeysAreOn();
  // One main act on a screen: where the proposal can be taken, that is it. On a phone it lies further down.
  const accepts = !phone && ticket.offer?.next != null;
  const menu = useRef<HTMLButtonElement>(null);
  const { main, shown } = ordered(ticket);
  const allowed = new Set<Action>(ticket.allowedActions.map((a) => a.action));
  const short = shown.slice(0, ROOM_ON_PHONE);
  const fits = short.map((action) => say(actKey(action, ticket.state))).join('').length <= LETTERS_ON_PHONE;
  const inBar = phone ? (fits ? short : short.slice(0, 1)) : shown.slice(0, ROOM);
  const groups = [shown.slice(inBar.length), amongStaff.filter((action) => allowed.has(action)), aside.filter((action) => allowed.has(action))].filter((group) => group.length > 0);
  if (inBar.length + groups.length === 0) return <p className={css.none}>{ticket.holder !== null && !ticket.holder.me ? say('act.held_by', { name: ticket.holder.label, time: timeOfDay(ticket.holder.until) }) : say('act.none')}</p>;
  return (
    <div role="group" aria-label={say('act.bar')} className={css.bar}>
      {inBar.map((action) => {
        const key = keyOf(action);
        return (
          <Button key={action} variant={open === action ? 'light' : open === null && action === main && !accepts ? 'filled' : 'default'} loading={busy && action === main} aria-expanded={open === action ? true : undefined} onClick={() => press(action)} {...(key === undefined ? {} : { 'aria-keyshortcuts': key })}>
            {say(actKey(action, ticket.state))}{key !== undefined && keysOn && !phone && <kbd aria-hidden>{key}</kbd>}
          </Button>
        );
      })}
      {groups.length > 0 && (
        // Closed, it gives the focus back at once; an act that opens a panel then takes it there. (The library's own way gives it back again when the panel closes.)
        <Menu position="top-end" returnFocus={false} onClose={() => menu.current?.focus()}>
          <Menu.Target><Button ref={menu} variant="default" leftSection={<IconDots aria-hidden size={16} />}>{say('act.more')}</Button></Menu.Target>
          <Menu.Dropdown>{groups.map((group, i) => [i > 0 && <Menu.Divider key={group[0]} />, ...group.map((action) => <MenuAct key={action} name={say(actKey(action, ticket.state))} shortcut={keysOn && !phone ? keyOf(action) : undefined} press={() => press(action)} />)])}</Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

function MenuAct({ name, shortcut, press }: { name: string; shortcut: string | undefined; press: () => void }) {
  return <Menu.Item onClick={press} rightSection={shortcut === undefined ? null : <kbd aria-hidden>{shortcut}</kbd>}>{name}</Menu.Item>;
}
