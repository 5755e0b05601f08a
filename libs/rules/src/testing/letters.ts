import fc from 'fast-check';

// For specs only: the same words as other people type them.

const marks = /\p{M}/gu;

/** Without diacritics, as on an old telephone. */
export const withoutDiacritics = (text: string) => text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const zeroWidth = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'];
const blanks = [' ', '  ', '\t', '\u00A0', '\u2003', '\n'];

/** Ways of typing that change nothing of what is said. */
export const typedOtherwise = fc.record({
  diacritics: fc.constantFrom<(text: string) => string>((text) => text, withoutDiacritics),
  form: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
  letters: fc.constantFrom<(text: string) => string>((text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase()),
  blank: fc.constantFrom(...blanks),
  invisible: fc.constantFrom('', ...zeroWidth),
  at: fc.nat(),
});

export function typeAgain(text: string, how: typeof typedOtherwise extends fc.Arbitrary<infer T> ? T : never): string {
  const spelt = how.letters(how.diacritics(text)).normalize(how.form).replace(/ /g, how.blank);
  const at = how.at % (spelt.length + 1);
  return spelt.slice(0, at) + how.invisible + spelt.slice(at);
}
