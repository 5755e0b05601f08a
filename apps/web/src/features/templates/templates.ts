import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { routes, type TemplateAct, templateActs, type TemplateInput, type TemplateView } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['templates'];

export function useTemplates() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.templates, { signal }) });
}

export const useWriteTemplate = () => useChange((body: TemplateInput) => call(routes.writeTemplate, { body }));
export const useRetireTemplate = () => useChange((id: string) => call(routes.retireTemplate, { params: { id } }));

function useChange<Input>(change: (input: Input) => Promise<TemplateView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['ticket-templates'] })]),
  });
}

/** Filled in for one ticket and one act, used most first. */
export function useTicketTemplates(ticketId: string, act: TemplateAct | null) {
  return useQuery({ queryKey: ['ticket-templates', ticketId, act], enabled: act !== null, staleTime: 60_000, queryFn: ({ signal }) => call(routes.ticketTemplates, { params: { id: ticketId }, query: { act: act ?? 'ask' }, signal }) });
}

/** The act as templates know it; null where its words begin with none. */
export const templateActOf = (panel: string): TemplateAct | null => templateActs.find((act) => act === panel) ?? null;

/** Blanks that are left in a text. */
export const blanksIn = (text: string): number => text.match(/\[\[[^[\]]{0,80}\]\]/g)?.length ?? 0;

/** Where a new template is written. */
export interface TemplateDraft { readonly owner: string; readonly acts: readonly TemplateAct[]; readonly category: string | null; readonly title: string; readonly text: string; readonly replaces: string | null }
/** The centre in lists that can't hold null. */
export const CENTRE = 'centre';
