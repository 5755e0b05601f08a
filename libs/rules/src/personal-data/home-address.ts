import { streets } from './address-words.js';
import { longestOf } from './person-name.js';
import { afterName, Syllables } from './name-words.js';
import type { Token } from './tokens.js';

const houseNumber = /^\d{1,4}[a-z]{0,2}$/;
const number = /^\d{1,4}[a-z]?$/;
const onlyLetters = /^[a-z]+$/;
const alley = new Set(['hem', 'ngo', 'kiet', 'ngach', 'hxh', 'hexm', 'duonghem']);
/** Begin an address where a number follows. */
const unit = new Set(['to', 'can', 'phong', 'lo']);
const road = new Set(['duong', 'dg', 'd', 'pho', 'ql', 'tl', 'dt', 'hl']);
const quarter = new Set(['ap', 'thon', 'kp', 'xom', 'khom', 'lo', 'block', 'to', 'khu', 'doi', 'can', 'day', 'tang', 'lau', 'phong', 'toa', 'cc', 'chung', 'ctt']);
const hamlet = new Set(['ap', 'thon', 'kp', 'xom', 'khom', 'khu']);
const ward = new Set(['phuong', 'p', 'f', 'xa', 'tt', 'thi', 'tp', 'quan', 'q', 'huyen', 'h', 'tx']);
/** Where a name of a street, hamlet or ward without capitals surely ends. */
const ends = new Set('o la bi co toi tui em e minh nha cho xin de may nhieu dang da ko khong k hong thi ma va voi bua hom luc nay kia do roi ra vo vao tu den cua sdt dt so lien dien goi gap ten nho gan ngay ben doi canh truoc sau duoi tren trong nguoi ai cu con van chua ca sang chieu dem mai mua nuoc rac hien thuong tru tam can ngu gia mong giup dum gium nhe nha nghen nha di ngang doan khuc hem duong p phuong xa tt tp quan huyen ap to kp khu cay dien den xe hang gd vc vo chong rat qua bao het'.split(' '));

const soft = (token: Token | undefined): token is Token => token !== undefined && (token.gap === 'blank' || token.gap === 'comma' || token.gap === 'sign');

/** Where a house number that begins here ends ("12", "12A", "62/9/4"); `at` where none begins. */
function houseEnd(tokens: readonly Token[], at: number): number {
  if (!houseNumber.test(tokens[at]?.key ?? '')) return at;
  let end = at + 1;
  for (let parts = 0; parts < 4 && tokens[end]?.gap === 'slash' && houseNumber.test(tokens[end]?.key ?? ''); parts++) end++;
  return end;
}

/** Where a name ends that begins here: one that is known, a run of capitals, or up to `most` words of which none belongs to the sentence. */
function nameEnd(tokens: readonly Token[], at: number, most: number): number {
  const first = tokens[at];
  if (!first || first.gap === 'wall' || first.gap === 'stop') return at;
  const known = longestOf(streets, tokens, at, 5);
  if (known > 0) return at + known;
  if (first.key === 'so' && tokens[at + 1]?.gap === 'blank' && number.test(tokens[at + 1]?.key ?? '')) return at + 2;
  // Streets of dates ("3/2", "30/4") and numbered ones.
  if (number.test(first.key)) return tokens[at + 1]?.gap === 'slash' && number.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!onlyLetters.test(first.key)) return /^[a-z]{1,3}\d{1,3}[a-z]?$/.test(first.key) ? at + 1 : at;
  let end = at;
  for (let token: Token | undefined = first; token && end - at < (first.capital ? 4 : most) && onlyLetters.test(token.key) && (end === at || token.gap === 'blank'); token = tokens[end]) {
    if (first.capital ? !token.capital || (end > at && afterName.has(token)) : ends.has(token.key)) break;
    end++;
  }
  return end;
}

/** Where the address ends whose number or alley begins here, `at` where there is none. A number needs a street, an alley, a group or a hamlet after it. */
function addressEnd(tokens: readonly Token[], at: number): number {
  let end = houseEnd(tokens, at);
  const numbered = end > at;
  let placed = false;
  for (let parts = 0; parts < 6; parts++) {
    const token = tokens[end];
    if (!token || (end > at && !soft(token))) break;
    const next = tokens[end + 1];
    let to = end;
    if (alley.has(token.key)) {
      if (next?.gap !== 'blank' && next?.gap !== 'sign') break;
      to = houseEnd(tokens, end + 1);
      if (to === end + 1 && numbered) to = nameEnd(tokens, end + 1, 3);
      if (to <= end + 1) break;
    } else if (token.key === 'khu' && next?.key === 'pho' || token.key === 'chung' && next?.key === 'cu' || token.key === 'to' && next?.key === 'dan') {
      const after = token.key === 'to' && tokens[end + 2]?.key === 'pho' ? end + 3 : end + 2;
      to = nameEnd(tokens, after, 3);
      if (to === after) break;
    } else if (quarter.has(token.key) && (numbered || placed || token.key !== 'khu')) {
      to = next?.gap === 'blank' || next?.gap === 'sign' ? (hamlet.has(token.key) ? nameEnd(tokens, end + 1, 2) : /\d/.test(next.key) || next.key.length === 1 ? end + 2 : end) : end;
      if (to <= end + 1) break;
    } else if (road.has(token.key) && next && (next.gap === 'blank' || next.gap === 'sign')) {
      to = nameEnd(tokens, end + 1, 3);
      if (to === end + 1) break;
    } else if (token.key === 'so' && placed && next?.gap === 'blank' && houseNumber.test(next.key)) {
      to = houseEnd(tokens, end + 1);
    } else if (placed && ward.has(token.key) && next && next.gap !== 'wall' && next.gap !== 'comma') {
      const after = (token.key === 'thi' && (next.key === 'tran' || next.key === 'xa')) ? end + 2 : end + 1;
      if (tokens[after]?.gap === 'wall') break;
      to = wardEnd(tokens, after);
      if (to === after) break;
    } else if (placed && /^[pfq]\d{1,2}$/.test(token.key)) to = end + 1;
    else if (end > at && token.gap !== 'comma' || end > at && token.gap === 'comma' && numbered && !placed) {
      const known = longestOf(streets, tokens, end, 5);
      if (known > 0 && !(known === 1 && !/\d/.test(token.key))) to = end + known;
      else if (token.capital && tokens[end + 1]?.capital && tokens[end + 1]?.gap === 'blank' && !placed) to = nameEnd(tokens, end, 4);
      else if (token.capital && placed && token.gap === 'blank' && alleyBefore(tokens, at, end)) to = nameEnd(tokens, end, 4);
      else break;
    } else break;
    if (to <= end) break;
    end = to;
    placed = true;
  }
  if (placed) return end;
  // A street that nobody knows, after a number that can be no date.
  const name = end - at > 1 && !isDate(tokens, at, end) ? nameEnd(tokens, end, 3) : end;
  return name - end > 1 && tokens[end]?.gap === 'blank' ? name : at;
}

const isDate = (tokens: readonly Token[], at: number, end: number) => end - at === 2 && Number(tokens[at]?.key) <= 31 && Number(tokens[at + 1]?.key) <= 12;
const alleyBefore = (tokens: readonly Token[], at: number, end: number) => tokens.slice(Math.max(at, end - 4), end).some(({ key }) => alley.has(key) || key === 'to');

function wardEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first) return at;
  if (number.test(first.key)) return at + 1;
  if (first.capital) return nameEnd(tokens, at, 3);
  const two = tokens[at + 1];
  return onlyLetters.test(first.key) && two?.gap === 'blank' && onlyLetters.test(two.key) && !ends.has(first.key) && !ends.has(two.key) ? at + 2 : at;
}

const filler = '(?: (?:o|tro|thue|phong|so|nha|tai|la|hien|dang|cuoi|trong|tang|lau|mot|hai|ba|tret|mat|tien|chung|cu|ham|nam|kia|do|dau|phia|ben|ngay|dia|chi|duoi|ngay|toi|tui|em|e|minh|chau|nay|can|cua|song|,|:))*';
const self = 'toi|tui|tao|em|e|minh|chau|con|dinh|vc|tui em|bon em';
const kin = 'cu|gia dinh|bo|ba|me|ma|noi|ngoai|chong|vo|anh|chi|co|chu|bac|di|cau|no|ho|ong|thim|duong|nay|cung';
/** Words that say that somebody lives where the address follows. */
const living = new RegExp(
  ` (?:${[
    `(?:dia chi|dchi|d c|dc(?! ,)|thuong tru|tam tru|tru tai|cu tru|cu ngu|ngu|ho khau|hktt|noi o|cho o|dc nha|add|(?<!dat )tru(?= (?:tai|o|so)))(?: lien he| lien lac| nha| nguoi| gia dinh| thuong tru| tam tru| hien tai| cu the)?`,
    `(?:nha|can ho|phong tro|gia dinh)(?: cua)?(?: (?:vo chong|gia dinh|ong ba|tui|chung|bon|me con))?(?: (?:${self}|${kin}))+(?: (?:thue|dang|hien))*`,
    `(?:${self}|${kin}|hien|dang|song|sinh song|tro|ho) (?:o|ngu|thue|tro|sinh song)`,
    `#(?: ,)?(?: (?:hien|dang|song|nay|nha))* o`,
    `(?:qua|ve|don|chuyen|len) o`,
    `(?:ong|ba|anh|chi|co|chu|bac|di|cau) [a-z]{2,7} o`,
    `(?:chuyen|don) (?:nha|tro|cho o) (?:ve|qua|den|toi|sang|vo)`,
    `(?:o tro|thue nha|thue tro|thue phong|o nha|nha o|o nho)`,
  ].join('|')})${filler}$`,
);
/** Where a group of households in a hamlet is an address without a number: on a form, of one person alone. "Chúng tôi ở tổ 9" are many. */
const ofOne = new RegExp(` (?:(?:dia chi|thuong tru|tam tru|cu ngu|ngu|ho khau|hktt)${filler}|(?:toi|tui|em|e|minh|chau|con|no)(?: (?:hien|dang|song))* o|nha (?:toi|tui|em|e|minh|chau|con)(?: o)?(?: ,| :)?|#(?: ,)?(?: (?:hien|dang|song))*(?: o)?)$`);
const ofMany = / (?:chung|tui|bon|may|me|hai|ba) (?:toi|tui|em|con|chau)(?: (?:hien|dang|song))* o$/;
/** Right after a name or a number that was found: theirs. */
const ofFound = / #(?: ,)?(?: (?:so|nha|so nha|nha so))?$/;
/** The house stands for itself: "Nhà 15 Lý Tự Trọng". */
const bareHouse = / (?:nha|so nha|nha so|nha o|nha cuoi|ho)(?: so| :)?$/;
/** Before these words it is the place of the problem. */
const problem = / (?:(?:tang|lau) [a-z0-9]+|truoc|trc|tang|tret|noc|canh|gan|doi dien|cua|ke|ke ben|sau|ben|vao|vo|tu|vach|cong|quanh|mat tien|cai|can|ngoi|chay|sap|xay|thua|nhu|nhieu|kho|tai|dien|mai|tuong|cay|toi|phong|len|sat|chu|quan|hang|cong ty)(?: can| ngoi| cai)? (?:nha|so nha|nha so|nha o|nha cuoi)(?: so)?$/;
/** A place of business has an address, too. */
const business = / (?:quan|tiem|cua hang|cong ty|cty|co so|phong kham|nha hang|khach san|xuong|trung tam|truong|chung|lop|shop|spa|tram|ubnd|uy ban|karaoke|bar|cho|kho|xe)(?: [a-z0-9]+){0,6}(?: ,)?(?: (?:co|o|la|tai|dia|chi|so|dc|:|,))+$/;
const ownHome = / (?:nha|can ho) (?:cua )?(?:toi|tui|em|e|minh|chau|con)(?: |$)/;

/** The words before, as one line: a bar stands for what ends a clause, a hash for what was taken out or is in brackets. */
function before(tokens: readonly Token[], at: number, most: number): string {
  let line = '';
  for (let back = at, count = 0; count <= most; back--, count++) {
    const token = tokens[back];
    if (!token) return ` |${line}`;
    if (count > 0) line = ` ${token.key}${line}`;
    if (token.gap === 'wall') return ` #${line}`;
    if (token.gap === 'stop') line = ` |${line}`;
    else if (token.gap === 'comma') line = ` ,${line}`;
    else if (token.gap === 'sign') line = ` :${line}`;
  }
  return line;
}

/** An alley by its number alone, or with the ward, is where many live. */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const after = houseEnd(tokens, at + 1);
  return after < end && !ward.has(tokens[after]?.key ?? '') && !/^[pfq]\d/.test(tokens[after]?.key ?? '');
}

const flat = new Syllables('căn');
const ofBuilding = new Set(['lo', 'block', 'toa', 'thap', 'chung', 'cc', 'tang', 'lau']);

/** "căn 1206": a number of three or four digits is a flat's, as long as it counts nothing. */
function isFlat(tokens: readonly Token[], at: number): boolean {
  const [word, number, next] = tokens.slice(at, at + 3);
  if (word?.key !== 'can' || number?.gap !== 'blank' || !/^\d{3,4}$/.test(number.key)) return false;
  if (next !== undefined && next.gap === 'blank' && !ofBuilding.has(next.key) && word.accents === 0) return false;
  return word.accents === 0 ? word.gap !== 'blank' : flat.has(word);
}

function isHome(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  const line = before(tokens, at, 10);
  if (first.key === 'to') return soft(tokens[at + 2]) && hamlet.has(tokens[at + 2]?.key ?? '') && ofOne.test(line) && !ofMany.test(line);
  if (isFlat(tokens, at)) return true;
  const withNumber = houseNumber.test(first.key);
  if (problem.test(line) || (alley.has(first.key) && !goesOn(tokens, at, end))) return false;
  if (living.test(line)) return !(!withNumber && / (?:doi dien|canh|gan|ke ben|truoc) nha /.test(line)) && !(business.test(line) && !/ (?:nha|toi|tui|em|e)(?: |$)/.test(line));
  if (!withNumber) return / [|,#] nha(?: cuoi| o| tai)?$/.test(line) || (alley.has(first.key) && / #(?: ,)?$/.test(line));
  if (bareHouse.test(line) || ofFound.test(line)) return true;
  // "Ở 57/3 Ngô Quyền." and nothing more: where the sender lives.
  if (/ \| o(?: so)?$/.test(line)) return (tokens[end]?.gap ?? 'stop') === 'stop';
  // Alone at the end, as under a letter.
  if (at > 0 && line.endsWith(' |') && tokens[at + 1]?.gap === 'slash' && end === tokens.length) return true;
  return / [|,]$/.test(line) && ownHome.test(before(tokens, at, 40));
}

/** Where the home address that begins at this word ends; `at` where none does. A number with a street, an alley or a hamlet that words of living announce; the place of the problem is none. */
export function homeAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || !begins(first, tokens[at + 1]) || (alley.has(tokens[at - 1]?.key ?? '') && first.gap === 'blank')) return at;
  const end = addressEnd(tokens, at);
  if (end > at + 1) return isHome(tokens, at, end) ? end : at;
  const situated = situatedEnd(tokens, at);
  const line = situated > at ? before(tokens, at, 10) : '';
  return situated > at && (living.test(line) || ofFound.test(line)) && !problem.test(line) && !business.test(line) ? situated : at;
}

const beside = new Set(['doi dien', 'sau lung', 'ben hong', 'ke ben', 'canh', 'gan', 'ke', 'truoc', 'sau']);

/** "số 45 đối diện chợ": a house told by what it stands beside; `at` where none is. */
function situatedEnd(tokens: readonly Token[], at: number): number {
  const house = houseEnd(tokens, at);
  const word = tokens[house];
  const next = tokens[house + 1];
  if (house === at || word?.gap !== 'blank' || next?.gap !== 'blank') return at;
  const length = beside.has(`${word.key} ${next.key}`) ? 2 : beside.has(word.key) ? 1 : 0;
  let end = house + length;
  for (let count = 0; count < 3 && onlyLetters.test(tokens[end]?.key ?? '') && tokens[end]?.gap === 'blank'; count++) end++;
  return length > 0 && end > house + length ? end : at;
}

function begins({ key, gap }: Token, next: Token | undefined): boolean {
  if (key.charCodeAt(0) < 58) return gap !== 'slash' && houseNumber.test(key);
  return alley.has(key) || (unit.has(key) && next !== undefined && next.gap !== 'wall' && (key === 'phong' || key === 'can' ? number : /\d/).test(next.key));
}
