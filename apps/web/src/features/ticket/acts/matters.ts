import { MAX_MATTERS, type Stretch, type TicketDetail } from '#contract';

/** Of several sentences those that belong to one matter; `all`: to each of them; `none`: to no matter. */
export type To = number | 'all' | 'none';
export interface Given extends Stretch { readonly to: To }

type Proposed = Pick<TicketDetail, 'text' | 'proposal'>;

/** The matters that the rules find in the sender's words. They read street and landmark behind them, too: what stands there is no matter. */
export const foundIn = ({ text, proposal }: Proposed) => (proposal?.matters ?? []).filter(({ start }) => start < text.length).slice(0, MAX_MATTERS);

/** Do the rules find several matters in it? */
export const seemsSeveral = (ticket: Proposed): boolean => foundIn(ticket).length > 1;

/** "TP. Vũng Tàu", "P. 7", "1. Đèn tắt": a point that ends no sentence. */
const noEnd = /(?:^|[\s(])(?:TP|T\.P|P|Q|H|X|TX|TT|KP|KDC|Đ|ĐT|QL|TL|Tr|ThS|BS|\d{1,2})\.\s*$/iu;
const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' });
/** Where a long sentence may be cut: signs with a blank behind them, and words that go on to something else. */
const joints = /[,;:–—]\s+|\s(?=(?:ngoài ra|bên cạnh đó|đồng thời|thêm nữa|và|còn|với lại)\s)/giu;

/** Cuts a text into sentences or, finer, into clauses. Joined again, they are the text. */
export function clausesOf(text: string, finer: boolean): Stretch[] {
  const ends = [...sentences.segment(text)].map(({ index, segment }) => index + segment.length);
  const cuts = ends.filter((end, i) => end === text.length || !noEnd.test(text.slice(ends[i - 1] ?? 0, end)));
  const lines = [...text.matchAll(/\n+/g)].map(({ index, 0: found }) => index + found.length);
  const fine = finer ? [...text.matchAll(joints)].map(({ index, 0: found }) => index + found.length) : [];
  const all = [...new Set([0, ...cuts, ...lines, ...fine, text.length])].toSorted((a, b) => a - b);
  const pieces = all.slice(1).map((end, i) => ({ start: all[i] ?? 0, end }));
  // A piece without a letter belongs to the one before it.
  const clauses: Stretch[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (last !== undefined && (!hasWords(text, piece) || !hasWords(text, last))) clauses.splice(-1, 1, { start: last.start, end: piece.end });
    else clauses.push(piece);
  }
  return clauses;
}

const hasWords = (text: string, { start, end }: Stretch): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Which sentences the rules give to which matter; without a finding, all to the first. */
export function proposedGiving(ticket: Proposed): Given[] {
  const found = foundIn(ticket);
  if (found.length < 2) return [{ start: 0, end: ticket.text.length, to: 1 }];
  return found.map(({ start, end }, i) => ({ start, end, to: i + 1 }));
}

/** To which matter a clause was given: to the one that has most of it. */
export function givenTo(clause: Stretch, given: readonly Given[]): To {
  const shared = (g: Given) => Math.min(g.end, clause.end) - Math.max(g.start, clause.start);
  const best = given.filter((g) => shared(g) > 0).toSorted((a, b) => shared(b) - shared(a))[0];
  return best === undefined ? 'none' : best.to;
}

/** The stretches of each matter that has any, in order; neighbours are one. */
export function stretchesByMatter(text: string, clauses: readonly Stretch[], given: readonly Given[]): { to: number; stretches: Stretch[] }[] {
  const tos = clauses.map((clause) => givenTo(clause, given));
  const used = [...new Set(tos.filter((to) => typeof to === 'number'))].toSorted((a, b) => a - b);
  return used.map((to) => {
    const stretches: Stretch[] = [];
    clauses.forEach((clause, i) => {
      if (tos[i] !== to && tos[i] !== 'all') return;
      const last = stretches.at(-1);
      if (last?.end === clause.start) stretches.splice(-1, 1, { start: last.start, end: clause.end });
      else stretches.push({ ...clause });
    });
    return { to, stretches };
  });
}

/** The words of stretches, as the server will put them together. */
export const wordsOf = (text: string, stretches: readonly Stretch[]): string => stretches.map(({ start, end }) => text.slice(start, end).trim()).join('\n');
