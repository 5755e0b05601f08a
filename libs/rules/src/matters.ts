import type { Stretch } from '#contract';

/** Stretches in the order of the text; what overlaps, touches or has only blanks between it is one. */
export function joinStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === '')) joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else joined.push({ start, end });
  }
  return joined;
}

/** Where the words of a matter stand in the report, without the blanks around them. */
function piecesOf(text: string, stretches: readonly Stretch[]): Stretch[] {
  return joinStretches(text, stretches).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** The words of one matter, as they were written: its stretches, each on a line of its own. */
export function wordsOfMatter(text: string, stretches: readonly Stretch[]): string {
  return piecesOf(text, stretches).map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Stretches of a matter's words, as stretches of the report that it was cut from. */
export function stretchesInReport(text: string, matter: readonly Stretch[], stretches: readonly Stretch[]): Stretch[] {
  let at = 0;
  const found: Stretch[] = [];
  for (const piece of piecesOf(text, matter)) {
    const to = at + piece.end - piece.start;
    for (const { start, end } of stretches) if (start < to && end > at) found.push({ start: piece.start + Math.max(start, at) - at, end: piece.start + Math.min(end, to) - at });
    at = to + 1;
  }
  return joinStretches(text, found);
}

/** Do these stretches lie in the text, cut no letter in half, and say something? */
export function isMatterOf(text: string, stretches: readonly Stretch[]): boolean {
  return stretches.every(({ start, end }) => start >= 0 && start < end && end <= text.length && !isInsideLetter(text, start) && !isInsideLetter(text, end)) && /[\p{L}\p{N}]/u.test(wordsOfMatter(text, stretches));
}

/** Between the halves of a surrogate pair, or before a mark that belongs to the letter in front of it. */
function isInsideLetter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at)) || (at > 0 && /^\p{M}/u.test(text.slice(at, at + 2)));
}
