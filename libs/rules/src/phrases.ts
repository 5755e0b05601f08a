import { toneBits } from './fold.js';
import { readWords, type Word } from './words.js';

/** How many words may stand between the two halves of a phrase written with `..`. */
const widestGap = 5;
/** Share of words with a tone mark from which on a message counts as written with accents (about two thirds have one). */
const accentedShare = 0.35;

/** A pattern with a gap. Opened by any of its first halves, closed by any of its second. */
interface Gap<T> {
  readonly value: T;
}

/** Words that stand together, and what their finding means. */
interface Atom<T> {
  readonly words: readonly Word[];
  /** Written with `=`: the accents must be typed, since without them the phrase means something harmless. */
  readonly exact: boolean;
  readonly values: T[];
  readonly opens: Gap<T>[];
  readonly closes: Gap<T>[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly atoms: Atom<T>[];
}

/** Phrases indexed word by word. Made once, searched for every message. */
export interface PhraseIndex<T> {
  readonly root: Node<T>;
}

/** A phrase found: its value and the words from `from` to `to` (exclusive) that it covers. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

const newNode = <T>(): Node<T> => ({ next: new Map(), atoms: [] });

/** `{a|b} c` → `a c`, `b c`. */
function choices(pattern: string): string[] {
  const choice = /\{([^}]*)\}/.exec(pattern);
  return choice ? (choice[1] ?? '').split('|').flatMap((one) => choices(pattern.replace(choice[0], one))) : [pattern];
}

/**
 * Indexes phrases written as Vietnamese is spelt. `{a|b} c` stands for two phrases; `a .. b` is found with up to five words of the same sentence between the halves;
 * `=a` only where its accents were typed.
 */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root = newNode<T>();
  const atoms = new Map<string, Atom<T>>();
  const atomOf = (written: string): Atom<T> => {
    const spelling = written.trim();
    let atom = atoms.get(spelling);
    if (!atom) {
      const exact = spelling.startsWith('=');
      atom = { words: readWords(exact ? spelling.slice(1) : spelling), exact, values: [], opens: [], closes: [] };
      atoms.set(spelling, atom);
      let node = root;
      for (const word of atom.words) {
        let next = node.next.get(word.key);
        if (!next) node.next.set(word.key, (next = newNode()));
        node = next;
      }
      node.atoms.push(atom);
    }
    return atom;
  };
  for (const [pattern, value] of entries) {
    const [first = '', second] = pattern.split('..');
    if (second === undefined) for (const phrase of choices(first)) atomOf(phrase).values.push(value);
    else {
      const gap = { value };
      for (const phrase of choices(first)) atomOf(phrase).opens.push(gap);
      for (const phrase of choices(second)) atomOf(phrase).closes.push(gap);
    }
  }
  return { root };
}

/**
 * A typed word may leave marks out, but may not carry marks that the phrase doesn't have: "chay" fits "cháy", "chạy" does not.
 * In a message written with accents a word alone must be just that word ("quan" isn't "quán"); two together are clear enough without.
 */
function fits<T>(typed: Word, wanted: Word, atom: Atom<T>, accented: boolean): boolean {
  if (!typed.marks || !wanted.marks) return !atom.exact;
  const exact = atom.exact || (accented && atom.words.length === 1);
  if (exact ? typed.tone !== wanted.tone : (typed.tone & ~wanted.tone) !== 0) return false;
  for (let i = 0; i < typed.key.length; i++) {
    const mark = (typed.marks[typed.at + i] ?? 0) & ~toneBits;
    const due = (wanted.marks[wanted.at + i] ?? 0) & ~toneBits;
    if (exact ? mark !== due : (mark & ~due) !== 0) return false;
  }
  return true;
}

function isAccented(words: readonly Word[]): boolean {
  let toned = 0;
  for (const { tone } of words) if (tone !== 0) toned++;
  return toned > words.length * accentedShare;
}

/** Does an atom stand at this word? */
function stands<T>(words: readonly Word[], from: number, atom: Atom<T>, accented: boolean): boolean {
  for (let i = 0; i < atom.words.length; i++) {
    const typed = words[from + i];
    const wanted = atom.words[i];
    if (typed === undefined || wanted === undefined || !fits(typed, wanted, atom, accented)) return false;
  }
  return true;
}

function atomsIn<T>(words: readonly Word[], index: PhraseIndex<T>): { atom: Atom<T>; from: number; to: number }[] {
  const found: { atom: Atom<T>; from: number; to: number }[] = [];
  const accented = isAccented(words);
  for (let from = 0; from < words.length; from++) {
    let node: Node<T> | undefined = index.root;
    for (let at = from; at < words.length; at++) {
      const word = words[at];
      if (!word || (at > from && !word.joined)) break;
      node = node.next.get(word.key);
      if (!node) break;
      for (const atom of node.atoms) {
        if (stands(words, from, atom, accented)) found.push({ atom, from, to: at + 1 });
      }
    }
  }
  return found;
}

/** All phrases of the index in a message, in the order of their last halves. One pass over the words, whatever they are. */
export function findPhrases<T>(words: readonly Word[], index: PhraseIndex<T>): Found<T>[] {
  const found: Found<T>[] = [];
  const open = new Map<Gap<T>, { readonly from: number; readonly to: number }>();
  for (const { atom, from, to } of atomsIn(words, index)) {
    for (const value of atom.values) found.push({ value, from, to });
    for (const gap of atom.closes) {
      const first = open.get(gap);
      if (!first || from < first.to || from - first.to > widestGap || words[from]?.sentence !== words[first.from]?.sentence) continue;
      found.push({ value: gap.value, from: first.from, to });
      open.delete(gap);
    }
    for (const gap of atom.opens) open.set(gap, { from, to });
  }
  return found;
}

/** True where one found phrase lies wholly inside the other. */
export const covers = (outer: { from: number; to: number }, inner: { from: number; to: number }): boolean => outer.from <= inner.from && inner.to <= outer.to;
