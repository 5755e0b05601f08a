import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { Action, TicketState } from '#contract';
import { CallRefused } from '../../../shared/api/call.js';
import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { CutNote, RefusalNote } from '../../../shared/ui/staff/notes.js';
import { wasCut } from '../use-send-again.js';
import css from './act-frame.module.css';

const Stale = z.object({ version: z.number(), changes: z.array(z.object({ action: Action, at: z.string(), state: TicketState, by: z.nullable(z.string()) })) });
const Held = z.object({ holder: z.string(), until: z.string() });

/** Why an act was refused, with the facts: what changed since, or who holds the ticket. `waits`: after a broken line it is sent again by itself. */
export function ActRefusal({ error, ticketId, accept, waits = false }: { error: unknown; ticketId: string; accept?: (version: number) => void; waits?: boolean }) {
  const say = useSay();
  const client = useQueryClient();
  if (!(error instanceof CallRefused)) return null;
  if (wasCut(error)) return <CutNote>{say('line.cut')} {say(waits ? 'line.waits' : 'line.by_hand')}</CutNote>;
  const { code, facts } = error.refusal;
  const stale = code === 'stale_version' ? Stale.safeParse(facts) : undefined;
  const held = code === 'held_by_other' ? Held.safeParse(facts) : undefined;
  const takeNew = (version: number) => {
    void client.invalidateQueries({ queryKey: ['ticket', ticketId] });
    accept?.(version);
  };
  return (
    <RefusalNote error={error}>
      {held?.success && <p>{say('act.held_by', { name: held.data.holder, time: timeOfDay(held.data.until) })}</p>}
      {stale?.success && (
        <>
          <ul className={css.changes}>
            {stale.data.changes.map((change) => <li key={change.at}>{say('act.stale_by', { time: timeOfDay(change.at), by: change.by ?? say('story.system'), action: say(`code.action.${change.action}`), state: say(`code.state.${change.state}`) })}</li>)}
          </ul>
          {accept && <Button variant="default" size="compact-sm" onClick={() => takeNew(stale.data.version)}>{say('act.seen')}</Button>}
        </>
      )}
    </RefusalNote>
  );
}
