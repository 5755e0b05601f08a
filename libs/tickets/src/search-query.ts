import { type AskedWord, codeEnding, exactSpellings } from '#rules';
import { codeLexeme, speltLexeme } from './ticket-words.js';

/** What is looked for, as text-search queries of PostgreSQL. `loose` is what `exact` leaves out: words written without any diacritics; null where none were typed. */
export interface WordsQuery { readonly exact: string; readonly loose: string | null }

/** Words and codes are letters and digits alone: nothing in them could end the quotes. */
const quoted = (lexeme: string, prefix: boolean): string => `'${lexeme}'${prefix ? ':*' : ''}`;

function alternatives(asked: AskedWord, loosely: boolean): string {
  if (!asked.marked) return quoted(asked.letters, asked.prefix);
  const spellings = loosely ? [...exactSpellings(asked), `0${asked.letters}`] : exactSpellings(asked);
  return `(${[...new Set(spellings)].map((spelling) => quoted(speltLexeme(spelling), asked.prefix)).join(' | ')})`;
}

/** All words together; or, for one that may be the end of a code, the code. Null where nothing was typed that could be found. */
export function wordsQuery(typed: string, asked: readonly AskedWord[]): WordsQuery | null {
  if (asked.length === 0) return null;
  const ending = codeEnding(typed);
  const all = (loosely: boolean) => asked.map((one) => alternatives(one, loosely)).join(' & ');
  const exact = ending === null ? all(false) : `(${all(false)}) | ${quoted(codeLexeme(ending), true)}`;
  return { exact, loose: asked.some((one) => one.marked) ? `(${all(true)}) & !(${all(false)})` : null };
}
