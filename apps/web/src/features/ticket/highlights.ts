import type { Proposal, Reason } from '#contract';

export type Mark = 'phrase' | 'place' | 'danger';
export interface Piece { readonly text: string; readonly mark: Mark | null }
interface Span { readonly start: number; readonly end: number; readonly mark: Mark }

const rank: Record<Mark, number> = { danger: 0, phrase: 1, place: 2 };

/** Cuts the citizen's text at the words that the proposal speaks of. Joined again, the pieces are the text as typed. */
export function piecesOf(text: string, proposal: Proposal | null): Piece[] {
  const spans = proposal === null ? [] : spansOf(text, proposal);
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), mark: null });
    pieces.push({ text: text.slice(span.start, span.end), mark: span.mark });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

/** Spans in the order of the text; where two overlap, danger stands before the category and the category before the place. */
function spansOf(text: string, proposal: Proposal): Span[] {
  const reasons = [...proposal.priorityReasons, ...proposal.typeReasons, ...proposal.candidates.slice(0, 1).flatMap((c) => c.reasons), ...proposal.leadReasons];
  const spans = [...reasons.flatMap((reason) => spanOf(text, reason)), ...proposal.areas.map(({ start, end }): Span => ({ start, end, mark: 'place' }))];
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => rank[a.mark] - rank[b.mark])) {
    if (span.end > span.start && span.end <= text.length && !kept.some((k) => span.start < k.end && k.start < span.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function spanOf(text: string, reason: Reason): Span[] {
  if (reason.kind !== 'phrase' && reason.kind !== 'place_word' && reason.kind !== 'danger_word') return [];
  if (text.slice(reason.start, reason.end) !== reason.text) return [];
  return [{ start: reason.start, end: reason.end, mark: reason.kind === 'phrase' ? 'phrase' : reason.kind === 'place_word' ? 'place' : 'danger' }];
}
