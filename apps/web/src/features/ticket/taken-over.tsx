import { IconArrowsExchange } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { StoryStep, TicketDetail } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import css from './taken-over.module.css';

/** The step by which a colleague took the ticket from this person, while it is the last word on who holds it. */
export function takenFrom({ state, story }: Pick<TicketDetail, 'state' | 'story'>, me: string): StoryStep | null {
  const last = story.findLast((step) => step.action === 'claim' || step.action === 'take_over');
  return state === 'in_triage' && last?.action === 'take_over' && last.details['holder'] === me ? last : null;
}

/** Tells whoever held the ticket that it was taken over, when, by whom, and that nothing typed is lost. */
export function TakenOver({ ticket, me }: { ticket: TicketDetail; me: string }) {
  const say = useSay();
  const step = takenFrom(ticket, me);
  const sentence = step === null ? null : say('ticket.taken_over', { name: step.by.label ?? say('story.staff'), time: timeOfDay(step.at) });
  useEffect(() => { if (sentence !== null) announce(sentence); }, [sentence]);
  return sentence && <p className={css.taken}><IconArrowsExchange aria-hidden size={16} />{sentence}</p>;
}
