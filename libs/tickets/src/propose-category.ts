import type { ProposalInput, ProposalReply } from '#contract';
import { categoriesToOffer, classify } from '#rules';
import type { TicketRoom } from './context.js';

/** What a text that is still being written seems to be about. Nothing of it is kept. */
export async function proposeCategory({ directory }: TicketRoom, { text, areaCode = null }: ProposalInput): Promise<ProposalReply> {
  const { areas, categories, competence, weights, rules } = await directory.reference();
  const proposal = classify(text, { areaCode: areaCode !== null && areas.has(areaCode) ? areaCode : null }, competence, weights, rules);
  return { categories: categoriesToOffer(proposal).flatMap((code) => categories.get(code) ?? []).map(({ code, name, nameEn }) => ({ code, name: { vi: name, en: nameEn } })) };
}
