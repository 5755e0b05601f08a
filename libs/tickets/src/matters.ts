import { type Classification, type Proposal, Refused, type StaffAct, type Stretch } from '#contract';
import { TicketMessageRow, type TicketRow } from '#database';
import type { Reference } from '#directory';
import { classify, isMatterOf, joinStretches, stretchesInReport, wordsOfMatter } from '#rules';
import type { EntityManager } from 'typeorm';
import { ownWords } from './relatives.js';

/** One matter of a message that is being divided: its words, what the operator decided, and what the rules make of it. */
export interface Matter extends Classification {
  /** Of the report as it was sent. */
  readonly stretches: readonly Stretch[];
  readonly words: string;
  readonly proposal: Proposal;
  /** Suspected denunciation, by the rules or by the operator. */
  readonly accuses: boolean;
}

type Divide = Extract<StaffAct, { action: 'divide' }>;

/** The report of a ticket, as it was sent. */
export async function reportOf(tx: Pick<EntityManager, 'getRepository'>, ticketId: string): Promise<TicketMessageRow> {
  return tx.getRepository(TicketMessageRow).findOneByOrFail({ ticketId, kind: 'report' });
}

/** Checks the parts of a ticket's words and reads each as a message of its own. @throws Refused `stretch_wrong`, `unknown_category`, `unknown_area`, `invalid_input` */
export async function readMatters(tx: EntityManager, { parts }: Divide, ticket: TicketRow, reference: Reference): Promise<Matter[]> {
  const report = (await reportOf(tx, ticket.id)).text;
  // What stands in a matter that was cut off before is not this ticket's any more.
  const text = ownWords(ticket, report);
  if (!parts.every((part) => isMatterOf(text, part.stretches))) throw new Refused('stretch_wrong');
  if (!parts.every(({ category }) => category === null || reference.categories.has(category))) throw new Refused('unknown_category');
  if (!parts.every(({ areaCode }) => areaCode === null || reference.areas.has(areaCode))) throw new Refused('unknown_area');
  // The report stays whole on this ticket: were its own matter the accusation, the others would go and leave it behind.
  if (parts[0]?.type === 'denunciation') throw new Refused('invalid_input', { fields: [{ path: 'act.parts.0.type', issue: 'restrict_instead', message: { vi: 'Nghi là tố cáo: hãy để ở việc sau, hoặc chuyển cả phản ánh sang luồng hạn chế.', en: 'A suspected denunciation: make it a later part, or move the whole report to the restricted lane.' } }] });
  const matters: Matter[] = [];
  for (const { stretches, ...part } of parts) {
    const words = wordsOfMatter(text, stretches);
    const areaCode = part.areaCode ?? ticket.areaCode;
    const proposal = proposeAt(words, ticket, areaCode, reference);
    matters.push({ ...part, areaCode, stretches: ticket.matter === null ? joinStretches(text, stretches) : stretchesInReport(report, ticket.matter, stretches), words, proposal, accuses: part.type === 'denunciation' || proposal.type === 'denunciation' });
    await othersTurn();
  }
  return matters;
}

/** Reading a long message takes some milliseconds: others have their turn before the next part. */
export const othersTurn = (): Promise<void> => new Promise((resume) => { setImmediate(resume); });

/** As a submission is read: with the place where it was given, if the part is about the same one. */
export function proposeAt(words: string, ticket: TicketRow, areaCode: string | null, reference: Reference): Proposal {
  const place = areaCode === ticket.areaCode ? [ticket.street, ticket.landmark] : [];
  return classify([words, ...place].filter(Boolean).join('\n'), { areaCode }, reference.competence, reference.weights, reference.rules);
}
