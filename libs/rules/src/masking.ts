import { foldWithMap } from './fold.js';

export const personalDataTypes = ['PHONE', 'ID_NUMBER', 'PLATE', 'EMAIL', 'BANK_ACCOUNT'] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

/** Personal data in a text: what it is and where it stands (UTF-16 offsets as typed, end exclusive). */
export interface PersonalData {
  readonly type: PersonalDataType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of masked data. A label must not contain digits, an `@`, or end in a letter. */
export const vietnameseMasks: Readonly<Record<PersonalDataType, string>> = {
  PHONE: '[số điện thoại]',
  ID_NUMBER: '[số giấy tờ]',
  PLATE: '[biển số xe]',
  EMAIL: '[thư điện tử]',
  BANK_ACCOUNT: '[số tài khoản]',
};

// All patterns read folded text: lower case, no diacritics, no invisible characters, digits of any width as 0-9.
const gap = '[ .\\-–_()]{0,3}';
const digits = (least: number, most = least) => `\\d(?:${gap}\\d){${least - 1},${most - 1}}`;
const notInNumber = (pattern: string) => `(?<!\\d)${pattern}(?!\\d)`;
/** Country or trunk prefix of a telephone number, in brackets or not. */
const prefix = `(?:\\(?\\+${gap}84${gap}|\\(?0${gap})`;
/** Words that announce a number, then anything short that is neither a digit nor a mask. */
const announced = (words: string, number: string) => `(?:${words})[^\\d\\[\\]]{0,30}(${number})(?!\\d)`;

/** Stands for a character that was found: like the end of a mask, it belongs to no word and no number. */
const taken = ']';

interface Finder {
  readonly type: PersonalDataType;
  readonly pattern: RegExp;
}

/** In order of trust: what one finder took, later ones read as taken out. */
const finders: readonly Finder[] = [
  { type: 'EMAIL', pattern: /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/g },
  { type: 'BANK_ACCOUNT', pattern: new RegExp(announced('\\bstk|\\bso tk|so tai khoan|\\btai khoan|\\btk ngan hang|\\btk (?:mb|vcb|acb|bidv|agribank|techcombank|vietcombank|sacombank|vietinbank)', digits(6, 19)), 'g') },
  { type: 'ID_NUMBER', pattern: new RegExp(announced('\\bcmnd|\\bcmt|\\bcmtnd|\\bcccd|can cuoc|chung minh|so dinh danh|\\bho chieu|\\bpassport', `[a-z]? ?${digits(7, 12)}`), 'g') },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`(?:${prefix}|84${gap})0?${gap}[35789](?:${gap}\\d){8}`), 'g') },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`${prefix}2(?:${gap}\\d){8,9}`), 'g') },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`0${gap}0${gap}0${gap}0(?:${gap}\\d){6}`), 'g') },
  { type: 'ID_NUMBER', pattern: new RegExp(notInNumber('0(?:[ .-]?\\d){11}'), 'g') },
  { type: 'PLATE', pattern: /(?<![\da-z])[1-9]\d[ .-]{0,2}(?:[a-z]\d|[a-z]{1,2})[ .-]{0,3}\d{3}[ .]?\d{2}(?![\da-z])/g },
  { type: 'PLATE', pattern: /(?<![\da-z])[1-9]\d[ -]?(?:[a-z]\d|[a-z]{1,2}(?=-))[ .-]{1,2}\d{4}(?![\da-z])/g },
];

/**
 * Finds telephone numbers, identity numbers, number plates, e-mail addresses and bank accounts in the forms usual in Vietnam (a plate is personal data there, too:
 * Law 91/2025/QH15). In order of place, never overlapping.
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = foldWithMap(text);
  const found: PersonalData[] = [];
  let rest = folded.text;
  let before: number;
  do {
    before = found.length;
    for (const { type, pattern } of finders) {
      for (const match of rest.matchAll(pattern)) {
        const to = match.index + match[0].length;
        const from = to - (match[1] ?? match[0]).length;
        const start = folded.starts[from] ?? 0;
        const end = folded.ends[to - 1] ?? start;
        found.push({ type, text: text.slice(start, end), start, end });
        rest = rest.slice(0, from) + taken.repeat(to - from) + rest.slice(to);
      }
    }
    // What was taken may have stood in the way of what is left.
  } while (found.length > before);
  return found.sort((a, b) => a.start - b.start);
}

/** The text with a label in the place of each piece of personal data. Masking again changes nothing. */
export function maskPersonalData(text: string, labels: Readonly<Record<PersonalDataType, string>> = vietnameseMasks): string {
  let masked = '';
  let from = 0;
  for (const { type, start, end } of findPersonalData(text)) {
    masked += text.slice(from, start) + labels[type];
    from = end;
  }
  return masked + text.slice(from);
}
