import type { NumberFinder } from './number-finders.js';

/** What carries a number of its own at an office, a hospital or a supplier. */
const papers = 'ho so(?: benh an| kham| vu viec| khieu nai| dat dai?)?|hs(?: benh an| ba)?|benh an|bien nhan(?: ho so)?|bien lai|tam ung|nhap vien|sbn|giay hen|phieu hen|phieu tiep nhan|phieu bien nhan|giay bien nhan|phieu thu|phieu kham|phieu|tiep nhan|thu ly|ma don|don thu|vu viec|tra cuu|benh nhan|khach hang|ma kh|bn';
const fillers = '(?: (?:so|ma|la|cua|em|e|toi|tui|minh|chau|con|me|ma|bo|ba|vo|no|nay|co|ghi|mang|ten|nhan|giup|day|hs)){0,4}';
const sign = ' ?[:#=(]? ?';
/** Letters and digits with the marks that offices put between; at least one digit. */
const joint = '[./\\-–_]';
const parts = `(?:${joint}[a-z0-9]{1,16})`;
const dated = '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?![\\w/.-])';
/** The code of a message to the centre is no secret of anybody who reads it. */
const ours = 'pa-\\d{6}-[a-z0-9]{4}(?![a-z0-9])';
const ended = `(?![a-z0-9])(?!${joint}[a-z0-9])`;
/** Twelve digits that begin with a naught are an identity card. */
const card = '0\\d{11}(?!\\d)';
/** After "mã", which without accents is "mà", what looks like a plate is one. */
const plate = '[1-9]\\d-?(?:[a-z]\\d|[a-z]{1,2})[ .-]{1,2}\\d{3}\\.?\\d{1,2}(?![a-z0-9])';
const not = `(?!${dated})(?!${ours})(?!${card})`;
const code = `${not}(?:[a-z]{1,4} (?=\\d{3}))?(?=[a-z.]{0,8}[./\\-–_]?\\d)[a-z0-9]{1,16}${parts}{0,6}${ended}`;
const lettersFirst = `(?=[a-z0-9./\\-–_]{2,24}\\d)[a-z]{1,5}\\d{0,3}${parts}{1,6}`;
/** Announced by its paper alone: long enough, or of several parts, not to be an amount, a year or a day. */
const tellingCode = `${not}(?:${lettersFirst}|[a-z]{1,4}\\d{4,12}|(?!so|tu|la|ma|dt)[a-z]{1,3} \\d{6,12}|\\d{5,16}|\\d{1,8}${parts}{1,6})${ended}`;
const owner = '(?: (?:cua )?(?:em|e|toi|tui|minh|chau|me|ma|bo|ba|no)){0,2}';

/** Numbers of files, receipts and slips, announced by the words for these. Laws, decisions and permits have numbers, too, but these point to nobody's file. */
export const caseNumberFinders: readonly NumberFinder[] = [
  `\\b(?:so|ma)(?: so)? (?:${papers}|bien ban)${fillers}${sign}(?<![a-z0-9])(${code})`,
  `\\b(?:${papers})${owner}(?: [(:]?(?:so|ma)(?: so)?(?: la)?${sign}(?<![a-z0-9])(${code})|(?: la)?${sign}(?<![a-z0-9])(${tellingCode}))`,
  `\\bbien ban(?: so)?${sign}((?!so)[a-z]{1,4}[ -]?\\d{4,10})(?![a-z0-9])`,
  `\\b(?:ho so|hs|bien nhan|don|phieu)\\b[^\\[\\].!?]{1,60}[ ,](?:so|ma)(?: so)?${sign}(?<![a-z0-9])(${tellingCode})`,
  `\\bbien ban(?: vi pham| xu phat)? so ?:? ?(\\d{5,10})(?!\\d)`,
  `\\bma(?: kh| khach hang| so)? ?:? ?(?<![a-z0-9])([a-z]{1,3}\\d{6,13})(?![a-z0-9])`,
  // With letters in it a code needs no word beside the paper's.
  `\\b(?:ho so|hs|bien nhan|don)(?: [a-z]{1,10}){1,8} (${not}(?=[a-z0-9./\\-–_]{0,12}[a-z]{2})(?=(?:[a-z./\\-–_]{0,8}\\d){6})[a-z0-9]{2,16}${parts}{1,6})${ended}`,
  `\\bma(?: [a-z]{1,8}){0,2}${sign}(?<![a-z0-9])(${not}(?!${plate})(?=(?:[a-z./\\-–_]{0,6}\\d){5})[a-z0-9]{1,16}${parts}{1,6})${ended}`,
  `\\b(?:so|ma)(?: [a-z]{1,8})?${sign}(?<![a-z0-9])(${not}(?=[a-z.-]{1,6}[\\d./-]{4})${lettersFirst})${ended}`,
].map((pattern) => ({ type: 'CASE_NUMBER', pattern: new RegExp(pattern, 'g') }));
