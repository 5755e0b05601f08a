import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import type { Action, StaffAct, TicketDetail } from '#contract';
import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useKeysAreOn } from '../../../shared/ui/staff/use-keys.js';
import css from './act-bar.module.css';

type StaffAction = StaffAct['action'];

/** In the order of the bar; the first one allowed is the main act. */
const shown: readonly StaffAction[] = ['claim', 'accept', 'submit_answer', 'approve', 'route', 'rule_competence', 'undo_spam', 'ask', 'refuse', 'correct', 'send_back', 'hand_back', 'unrestrict'];
const tucked: readonly StaffAction[] = ['release', 'mark_spam', 'restrict'];

/** Single keys of the acts. */
export const actKeys = { t: 'claim', r: 'route', a: 'ask', x: 'refuse', c: 'correct' } as const satisfies Record<string, Action>;
const keyOf = (action: StaffAction): string | undefined => Object.entries(actKeys).find(([, a]) => a === action)?.[0];

interface Props { ticket: TicketDetail; open: StaffAction | null; busy: boolean; press: (action: StaffAction) => void }

/** What the server allows this person to do with this ticket now. */
export function ActBar({ ticket, open, busy, press }: Props) {
  const say = useSay();
  const phone = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const keysOn = useKeysAreOn();
  const allowed = new Set<Action>(ticket.allowedActions.map((a) => a.action));
  const main = shown.filter((action) => allowed.has(action));
  const rest = tucked.filter((action) => allowed.has(action));
  const inBar = phone ? main.slice(0, 2) : main;
  const inMenu = [...main.slice(inBar.length), ...rest];
  if (main.length + rest.length === 0) return <p className={css.none}>{ticket.holder !== null && !ticket.holder.me ? say('act.held_by', { name: ticket.holder.label, time: timeOfDay(ticket.holder.until) }) : say('act.none')}</p>;
  return (
    <div role="group" aria-label={say('act.bar')} className={css.bar}>
      {inBar.map((action, i) => {
        const key = keyOf(action);
        return (
          <Button key={action} variant={i === 0 ? 'filled' : 'default'} loading={busy && i === 0} aria-expanded={open === action ? true : undefined} onClick={() => press(action)} {...(key === undefined ? {} : { 'aria-keyshortcuts': key })}>
            {say(`code.action.${action}`)}{key !== undefined && keysOn && !phone && <kbd aria-hidden>{key}</kbd>}
          </Button>
        );
      })}
      {inMenu.length > 0 && (
        // An act that opens a panel keeps the focus there.
        <Menu position="top-end" returnFocus={open === null}>
          <Menu.Target><Button variant="default" leftSection={<IconDots aria-hidden size={16} />}>{say('act.more')}</Button></Menu.Target>
          <Menu.Dropdown>{inMenu.map((action) => <Menu.Item key={action} onClick={() => press(action)}>{say(`code.action.${action}`)}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
