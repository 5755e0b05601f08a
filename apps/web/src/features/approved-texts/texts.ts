import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApprovedText, type ApprovedTextInput, routes } from '#contract';
import { call } from '../../shared/api/call.js';

const key = ['approved-texts'];

export function useTexts() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => call(routes.approvedTexts, { signal }) });
}

export const useWriteText = () => useChange((body: ApprovedTextInput) => call(routes.writeText, { body }));
export const useApproveText = () => useChange((id: string) => call(routes.approveText, { params: { id } }));
export const useRetireText = () => useChange((id: string) => call(routes.retireText, { params: { id } }));

/** The list is asked again before a change counts as done; whoever opens the text then sees it as it is. */
function useChange<Input>(change: (input: Input) => Promise<ApprovedText>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}

/** Where a new text is written before it is put up for approval. */
export interface TextDraft { readonly title: string; readonly category: string | null; readonly text: string }
export const noTextDraft: TextDraft = { title: '', category: null, text: '' };
export const textDraftKey = (me: string): string => `${me}/approved-text`;
