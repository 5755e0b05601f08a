import type { Proposal, Reason } from '#contract';
import type { Spot } from './spot.js';

export type Mark = 'phrase' | 'type' | 'place' | 'danger';
export interface Piece { readonly text: string; readonly mark: Mark | null }
interface Span { readonly start: number; readonly end: number; readonly mark: Mark }

const rank: Record<Mark, number> = { danger: 0, type: 1, phrase: 2, place: 3 };

/** Cuts the citizen's text at the words that the proposal speaks of, or at those of one part of it. Joined again, the pieces are the text as typed. */
export function piecesOf(text: string, proposal: Proposal | null, only: Spot | null = null): Piece[] {
  const spans = proposal === null ? [] : spansOf(text, proposal, only);
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

/** Spans in the order of the text; where two overlap, danger stands before the type, the type before the category and that before the place. */
function spansOf(text: string, proposal: Proposal, only: Spot | null): Span[] {
  const from = (part: Exclude<Spot, number>, reasons: readonly Reason[], mark?: Mark) => (only === null || only === part ? reasons.flatMap((reason) => spanOf(text, reason, mark)) : []);
  const candidate = proposal.candidates[typeof only === 'number' ? only : 0];
  const spans = [
    ...from('priority', proposal.priorityReasons), ...from('type', proposal.typeReasons, 'type'), ...from('lead', proposal.leadReasons),
    ...(only === null || typeof only === 'number' ? (candidate?.reasons ?? []).flatMap((reason) => spanOf(text, reason)) : []),
    ...(only === null || only === 'lead' ? proposal.areas.map(({ start, end }): Span => ({ start, end, mark: 'place' })) : []),
  ];
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => rank[a.mark] - rank[b.mark])) {
    if (span.end > span.start && span.end <= text.length && !kept.some((k) => span.start < k.end && k.start < span.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function spanOf(text: string, reason: Reason, mark?: Mark): Span[] {
  if (reason.kind !== 'phrase' && reason.kind !== 'place_word' && reason.kind !== 'danger_word') return [];
  if (text.slice(reason.start, reason.end) !== reason.text) return [];
  return [{ start: reason.start, end: reason.end, mark: reason.kind === 'danger_word' ? 'danger' : reason.kind === 'place_word' ? 'place' : (mark ?? 'phrase') }];
}
