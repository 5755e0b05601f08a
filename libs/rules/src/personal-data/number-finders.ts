import type { PersonalDataType } from './types.js';

// All patterns read folded text: lower case, no diacritics, no invisible characters, digits of any width as 0-9.
const gap = '[ .\\-–_()]{0,3}';
const digits = (least: number, most = least) => `\\d(?:${gap}\\d){${least - 1},${most - 1}}`;
const notInNumber = (pattern: string) => `(?<!\\d)${pattern}(?!\\d)`;
/** Country or trunk prefix of a telephone number, in brackets or not. */
const prefix = `(?:\\(?\\+${gap}84${gap}|\\(?0${gap})`;
/** Words that announce a number, then anything short that is neither a digit nor a mask. */
const announced = (words: string, number: string) => `(?:${words})(?:(?!\\b(?:goi|dt|sdt|zalo|lh|lien he|dien thoai)\\b)[^\\d\\[\\]]){0,30}(${number})(?!\\d)`;
const banks = 'mb|vcb|acb|bidv|agribank|techcombank|vietcombank|sacombank|vietinbank';

export interface NumberFinder {
  readonly type: PersonalDataType;
  /** The group that matched is what was found; the whole match where there is none. */
  readonly pattern: RegExp;
  /** Without this there is nothing to look for: a quick look at a long text. */
  readonly needs?: RegExp;
}

const mailHosts = 'gmail|yahoo|hotmail|outlook|icloud|example';
/** Written so that a program that collects addresses doesn't see it: "[at]", "(a)", "a còng", "chấm com". */
export const hiddenEmailFinder: NumberFinder = {
  type: 'EMAIL',
  pattern: new RegExp(`(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64} ?(?:\\[ ?(?:at|a|@) ?\\]|\\( ?(?:at|a|@) ?\\)|a cong|\\bat\\b) ?(?:${mailHosts})(?: ?(?:\\.|\\bcham\\b|\\bdot\\b) ?[a-z]{2,4}){1,2}`, 'g'),
  needs: new RegExp(mailHosts),
};

export const emailFinder: NumberFinder = { type: 'EMAIL', pattern: /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/g, needs: /@/ };

/** Numbers of which the words before say what they are. */
export const announcedNumbers: readonly NumberFinder[] = [
  { type: 'BANK_ACCOUNT', pattern: new RegExp(announced(`\\bstk|\\bso tk|so tai khoan|\\btai khoan(?! dinh danh| dich vu)|\\btk ngan hang|\\btk (?:nhan|${banks})|\\btk(?= ?:? ?\\d)`, digits(6, 19)), 'g') },
  // Longer than any telephone number, and money goes into it.
  { type: 'BANK_ACCOUNT', pattern: new RegExp(`\\b(?:chuyen|ck|hoan|nap|nhan|coc|tra|gui)(?: [^ \\[\\]]{1,12}){0,4}? (?:vao|vo)(?: so)? (${digits(11, 19)})(?!\\d)`, 'g') },
  { type: 'ID_NUMBER', pattern: new RegExp(announced('\\bcmnd|\\bcmt|\\bcmtnd|\\bcccd|can cuoc|chung minh|so dinh danh|\\bho chieu|\\bpassport', `[a-z]? ?${digits(7, 12)}`), 'g') },
  // The code that the one-stop desks give: body, day, number of the day.
  { type: 'CASE_NUMBER', pattern: /(?<![a-z0-9.])(?:(?:h\d{2}(?:\.\d{2}){0,3}|\d{2,3}(?:\.\d{2}){1,2}\.[a-z]\d{2})-\d{6}-\d{3,5}|h\d{2}(?:\.\d{2,3}){1,3}(?:-\d{3,6}){1,2})(?![\d-])/g },
];

const spoken = '(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|bam|tam|chin|so|\\d)';

/** Numbers known by their form, in order of trust. */
export const plainNumbers: readonly NumberFinder[] = [
  // The letter o for the nought, to get past filters: at least three true digits, so that no word is one.
  { type: 'PHONE', pattern: new RegExp(`(?<![a-z\\d])(?=[\\do .\\-]*o)(?=(?:[o .\\-]*\\d){3})[0o]${gap}[35789](?:${gap}[\\do]){8}(?![a-z\\d])`, 'g') },
  // Told digit by digit.
  { type: 'PHONE', pattern: new RegExp(`(?<![a-z\\d])(?:khong|0)(?:[ ,.\\-]{1,3}${spoken}){8,11}(?![a-z\\d])`, 'g'), needs: /\bkhong chin|\bkhong ba|\bkhong nam|\bkhong bay|\bkhong tam|\bkhong khong|\bkhong hai|0 / },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`(?:${prefix}|84${gap})0?${gap}[35789](?:${gap}\\d){8}`), 'g') },
  { type: 'PHONE', pattern: /(?<!\d)0[35789]\d{2}(?:, ?\d{3}){2}(?!\d)/g },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`${prefix}2(?:${gap}\\d){8,9}`), 'g') },
  { type: 'PHONE', pattern: new RegExp(notInNumber(`0${gap}0${gap}0${gap}0(?:${gap}\\d){6}`), 'g') },
  { type: 'ID_NUMBER', pattern: new RegExp(notInNumber('0(?:[ .-]?\\d){11}'), 'g') },
  { type: 'PLATE', pattern: /(?<![\da-z])[1-9]\d[ .-]{0,2}(?:[a-z]\d|[a-z]{1,2})[ .-]{0,3}\d{3}[ .-]?\d{2}(?![\da-z])/g },
  { type: 'PLATE', pattern: /(?<![\da-z])[1-9]\d[ -]?(?:[a-z]\d|[a-z]{1,2}(?=-))[ .-]{1,2}\d{4}(?![\da-z])/g },
  // Fishing boats of the province.
  { type: 'PLATE', pattern: /(?<![\da-z])bv[ .-]{0,2}\d{2,5}(?:\.\d{2,3})?[ .-]{0,2}ts(?![\da-z])/g },
  // Paid into a long number: an account, though nobody calls it one.
  { type: 'BANK_ACCOUNT', pattern: new RegExp(`\\b(?:chuyen|ck|coc|trieu|ty|tien|goi|gui|nap)(?: [^ \\[\\]]{1,12}){0,6}? (${digits(9, 16)})(?!\\d)`, 'g') },
];
