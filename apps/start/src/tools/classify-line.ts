import type { ExpectedAction, TicketType } from '#contract';
import { classify, type Competence, findPersonalData, type PersonalDataType, type Weights } from '#rules';
import * as z from 'zod/mini';

/** Longest text that is read, in UTF-16 units: as long as a message may be. */
const LONGEST = 20_000;
/** Codes of types as imports and exports write them (domain 4.1). */
export const typeCodes: Readonly<Record<TicketType, string>> = { report: 'PA', petition: 'KN', planning_comment: 'GY', question: 'HOI_DAP', complaint: 'KHIEU_NAI', denunciation: 'TO_CAO', crime_report: 'TIN_BAO', praise: 'KHEN', spam: 'SPAM' };

const Line = z.object({ id: z.optional(z.union([z.string(), z.number(), z.null()])), text: z.string().check(z.maxLength(LONGEST)), area: z.optional(z.nullable(z.string())) });

interface Span { readonly start: number; readonly end: number }
export interface ClassifiedLine {
  readonly id: string | number | null; readonly type: string; readonly restricted: boolean; readonly urgent: boolean;
  readonly candidates: readonly { readonly category: string; readonly score: number; readonly reasons: readonly string[] }[];
  readonly lead: string | null; readonly leadReason: string | null; readonly coordinating: readonly string[];
  readonly areas: readonly (Span & { readonly code: string; readonly name: string })[];
  readonly expectedAction: Uppercase<ExpectedAction>;
  readonly personalData: readonly (Span & { readonly type: PersonalDataType; readonly text: string })[];
}
export interface LineError { readonly id: string | number | null; readonly error: string }

/** Reads one line of JSON `{"id", "text", "area"?}` and proposes for it, without a database. Offsets are UTF-16 offsets of `text` as received, end exclusive. A line that can't be read gives `{"id", "error"}`. */
export function classifyLine(line: string, competence: Competence, weights: Weights): ClassifiedLine | LineError {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { id: null, error: 'Dòng này không phải JSON. / This line is not JSON.' };
  }
  const given = Line.safeParse(read);
  if (!given.success) return { id: idOf(read), error: `Cần {"id", "text": tối đa ${LONGEST} ký tự, "area"?: mã địa bàn}. / Needs {"id", "text": at most ${LONGEST} characters, "area"?: code of a unit}.` };
  const { id = null, text, area = null } = given.data;
  if (area !== null && !competence.areas.some(({ code }) => code === area)) return { id, error: `Không có địa bàn ${area} vào ngày này. / There is no unit ${area} at this date.` };
  const proposal = classify(text, { areaCode: area }, competence, weights);
  return {
    id, type: typeCodes[proposal.type], restricted: proposal.type === 'denunciation', urgent: proposal.urgent,
    candidates: proposal.candidates.map(({ category, score, reasons }) => ({ category, score, reasons: [...new Set(reasons.flatMap((reason) => ('text' in reason ? [reason.text] : [])))] })),
    lead: proposal.lead, leadReason: proposal.leadReasons[0]?.kind ?? (proposal.lead === null ? 'no_category' : null), coordinating: proposal.coordinating,
    areas: proposal.areas, expectedAction: proposal.expectedAction.toUpperCase() as Uppercase<ExpectedAction>, personalData: findPersonalData(text),
  };
}

const idOf = (read: unknown): string | number | null => {
  const id = typeof read === 'object' && read !== null && 'id' in read ? read.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};
