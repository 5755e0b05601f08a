import type { NumberFinder } from './number-finders.js';

const separator = ' ?[/.\\-–] ?';
const numeric = `\\d{1,2}${separator}\\d{1,2}${separator}(?:(?:19|20)\\d{2}|\\d{2})`;
const worded = '\\d{1,2} ?(?:thang|/) ?\\d{1,2} ?,? ?(?:nam|/)? ?(?:19|20)\\d{2}';
const blanks = '\\d{1,2} \\d{1,2} (?:19|20)\\d{2}';
/** Words after which a birth is told. Not "học sinh", "vệ sinh", "phát sinh", "khai sinh": what is dated there is something else. */
const born = 'ngay sinh|ngay thang nam sinh|nam sinh|ntns|\\bsn|\\bdob|\\bns|(?<!\\b(?:hoc|hy|hi|ve|phat|vi|thi|tan|ho|tuyen|thu|duong|si|y|san|doi|moi|giao) )\\bsinh|\\bsanh';

/** A day long past right after what was taken out: under a name it is the day of birth. */
export const dateOfNamed: NumberFinder = { type: 'DATE_OF_BIRTH', pattern: new RegExp(`\\] ?,? ?(\\d{1,2}${separator}\\d{1,2}${separator}(?:19\\d{2}|200\\d|201[0-5]))(?!\\d)`, 'g') };

/** A day, month and year of birth, or the year alone: it is personal data as well (Decree 13/2023/ND-CP, Art. 2), and with a name or an address it points at one person. */
export const birthDateFinder: NumberFinder = {
  type: 'DATE_OF_BIRTH',
  pattern: new RegExp(`(?:${born})(?: ?[:=,(-])?(?: (?:ngay|cua|la|vao|hom|toi|tui|em|e|be|chau|con|minh|no|ba|me|ma|ong|nam|thang|trai|gai|dung)){0,4} ?[:=]? ?(${worded}|${numeric}|${blanks}|(?:19|20)\\d{2})(?!\\d)|(?:nam sinh|ngay sinh)[^.!?\\[\\]]{1,40} (?:dung la|ghi|ghi la|thanh|sang) (${numeric})(?!\\d)`, 'g'),
};
