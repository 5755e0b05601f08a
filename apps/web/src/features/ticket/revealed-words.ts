import { useQuery } from '@tanstack/react-query';
import { routes, type TicketDetail, type WordsReply } from '#contract';
import { call } from '../../shared/api/call.js';

/** The sender's words without masks, asked for by hand (each asking is recorded) and forgotten when the ticket is left. */
export function useRevealedWords(id: string) {
  return useQuery({ queryKey: ['revealed', id], queryFn: ({ signal }) => call(routes.revealWords, { params: { id }, signal }), enabled: false, gcTime: 0, staleTime: Infinity, retry: false });
}

/** The ticket with those words in the place of the masked ones. */
export function withWords(ticket: TicketDetail, words: WordsReply | undefined): TicketDetail {
  if (words === undefined || !ticket.masked) return ticket;
  const added = new Map(words.added.map(({ version, text }) => [version, text]));
  return { ...ticket, text: words.text, story: ticket.story.map((step) => (step.message === null ? step : { ...step, message: { ...step.message, text: added.get(step.version) ?? step.message.text } })) };
}
