import { afterName, anyFamily, afterNamePairs, commonMiddle, commonWords, doubtfulFamilies, doubtfulInAccents, familyNames, famous, givenNames, middleNames, notGiven, personWords, placeNames, placePhrases, placeWords, plainFamilies, plainPersonWords, rareFamilyNames, rolePhrases, roleWords, sentenceWords, wayWords } from './name-words.js';
import type { Token } from './tokens.js';

/** Longest name in syllables. */
const LONGEST = 4;
/** So far back a word of office is looked for ("giám đốc công ty cấp nước …"). */
const ROLE_REACH = 4;
const onlyLetters = /^[a-z]+$/;

/** How clearly what stands before says that a name comes. */
const enum Announced { Not, Role, Person, Named }

/** What stands before the name: naming words ("tên", "tôi là", "liên hệ"), a word for a person, or an office. */
function announcedAt(tokens: readonly Token[], at: number): Announced {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (first?.listed) return Announced.Person;
  if (!first || !before || first.gap === 'wall') return Announced.Not;
  const two = before.gap === 'wall' ? undefined : tokens[at - 2];
  const pair = `${two?.key ?? ''} ${before.key}`;
  if (before.key === 'ten' || pair === 'lien he' || pair === 'nguoi don' || pair === 'ky ten' || pair === 'dung don' || pair === 'lam don' || pair === 'lien lac' || before.key === 'gap' || pair === 'lh' || before.key === 'lh') return Announced.Named;
  if (first.gap === 'sign' && rolePhrases.has(pair)) return Announced.Named;
  if (before.key === 'la') return first.capital || first.part.accented || two?.key === 'ten' || (two !== undefined && isSelf(two)) ? Announced.Named : Announced.Role;
  if (before.key === 'gom' && first.gap !== 'stop') return Announced.Person;
  if (first.gap === 'stop' || (first.gap === 'comma' && !first.capital)) return Announced.Not;
  if (first.capital || first.part.accented ? personWords.has(before, first.capital) || isSelf(before) : plainPersonWords.has(before.key) || isSelf(before)) return Announced.Person;
  for (let back = at - 1, steps = 0; back >= 0 && steps < ROLE_REACH; back--, steps++) {
    const word = tokens[back];
    if (!word) break;
    if (word.key === 'ten') return first.capital ? Announced.Named : Announced.Role;
    if (roleWords.has(word.key) || (word.gap === 'blank' && rolePhrases.has(`${tokens[back - 1]?.key ?? ''} ${word.key}`))) return Announced.Role;
    if (word.gap !== 'blank') break;
  }
  return Announced.Not;
}

const selves = new Set(['toi', 'tui', 'e', 'minh', 'em', 'chau', 'con', 'no']);
const isSelf = ({ key }: Token) => selves.has(key);

/** Stands the name where a place's would: "đường …", "chợ …", "27 …", "góc …"? */
function isPlaceAt(tokens: readonly Token[], at: number): 'surely' | 'likely' | 'no' {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (!first || !before || (first.gap !== 'blank' && first.gap !== 'sign')) return 'no';
  if (first.gap === 'blank' && /^\d/.test(before.key) && before.gap !== 'wall') return 'surely';
  // Of "ngã tư" the last word alone is said, too; who invests is no crossing.
  if (pairAt(tokens, at - 2) === 'dau tu') return ['chu', 'nha'].includes(tokens[at - 3]?.key ?? '') ? 'no' : 'likely';
  if (placePhrases.has(pairAt(tokens, at - 2)) || placeWords.has(before)) {
    return roleBeforePlace(tokens, at - 1) ? 'likely' : 'surely';
  }
  return wayWords.has(before) ? 'likely' : 'no';
}

/** "kế toán trường …", "cán bộ địa chính xã …": the place stands for the office, and what follows is a person. */
function roleBeforePlace(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - ROLE_REACH; back--) {
    const word = tokens[back];
    const after = tokens[back + 1];
    if (!word || !after || after.gap !== 'blank') return false;
    if (rolePhrases.has(pairAt(tokens, back))) return true;
  }
  return false;
}

/**
 * Number of syllables of the person's name that begins at this word: a family name with others, written with capitals, or announced, or of a form that nothing else has. Officials named by their
 * function alone are none, streets and schools neither. 0 where no name begins, less than 0 for the syllables of a place's.
 */
export function nameAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first) return 0;
  if (isGivenAlone(tokens, at)) return 1;
  if (first.capital ? !(joins(tokens[at + 1]) && tokens[at + 1]?.capital) : !anyFamily.has(first, true)) return 0;
  const isFamily = familyNames.has(first, first.capital);
  const isRare = !isFamily && rareFamilyNames.has(first, first.capital);
  return first.capital ? capitalName(tokens, at, isFamily, isRare) : isFamily || isRare ? smallName(tokens, at, isRare) : 0;
}

const birthOrder = new Set(['ca', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'ut']);

/** "chị Diễm", "thằng Cường": a given name right after a word for a person. Not those called by the order of their birth, not "quán cô Hoa". */
function isGivenAlone(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (!first?.capital || !before || first.gap !== 'blank' || !(first.accents !== 0 || first.part.accented) || !personWords.has(before, true) || !givenNames.has(first) || birthOrder.has(first.key)) return false;
  const next = tokens[at + 1];
  if ((joins(next) && next.capital) || longestOf(placeNames, tokens, at - 1, 2) > 1 || longestOf(famous, tokens, at - 1, 2) > 1) return false;
  const two = before.gap === 'blank' || before.gap === 'sign' ? tokens[at - 2] : undefined;
  return !(two !== undefined && (placeWords.has(two) || two.key === 'tro' || placePhrases.has(pairAt(tokens, at - 3))));
}

/** This word and the next; the word alone where a wall stands between. */
function pairAt(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  const key = tokens[at]?.key ?? '';
  return next && next.gap !== 'wall' ? `${key} ${next.key}` : key;
}

const joins = (token: Token | undefined): token is Token => token?.gap === 'blank' && onlyLetters.test(token.key);

/** How many of the words from here are the longest of the list that stands here. */
export function longestOf(list: ReadonlySet<string>, tokens: readonly Token[], at: number, most = LONGEST): number {
  let keys = '';
  let longest = 0;
  for (let count = 1; count <= most; count++) {
    const token = tokens[at + count - 1];
    if (!token || (count > 1 && token.gap !== 'blank')) break;
    keys += count > 1 ? ` ${token.key}` : token.key;
    if (list.has(keys)) longest = count;
  }
  return longest;
}

/** Ends a name before this word? */
function endsAt(tokens: readonly Token[], at: number, count: number): boolean {
  const word = tokens[at];
  if (!word || (count === 1 && commonMiddle.has(word, true))) return false;
  if (word.capital && word.accents === 0 && !word.part.accented && givenNames.has(word)) return afterNamePairs.has(pairAt(tokens, at));
  return afterName.has(word) || afterNamePairs.has(pairAt(tokens, at));
}

function capitalName(tokens: readonly Token[], at: number, isFamily: boolean, isRare: boolean): number {
  const first = tokens[at];
  if (!first || !onlyLetters.test(first.key)) return 0;
  // A street at the beginning of a sentence, whose word is a family's name, too.
  if (first.key === 'duong' && first.gap === 'stop' && longestOf(famous, tokens, at + 1) > 1) return 0;
  let count = 1;
  for (let next = tokens[at + count]; count < LONGEST && joins(next) && next.capital && !endsAt(tokens, at + count, count); next = tokens[at + ++count]);
  if (count < 2) return 0;
  const announced = announcedAt(tokens, at);
  const place = isPlaceAt(tokens, at);
  const before = tokens[at - 1];
  const second = tokens[at + 1];
  const third = count > 2 ? tokens[at + 2] : undefined;
  if (!second) return 0;
  // The middle of a longer run of capitals is no beginning.
  if (before?.capital && first.gap === 'blank' && before.gap === 'blank' && announced === Announced.Not) return 0;
  const isCommon = third !== undefined && commonMiddle.has(second, true);
  if (isFamily || isRare || isCommon) {
    if (place === 'surely') return 0;
    const asPlace = longestOf(placeNames, tokens, at);
    const known = Math.max(longestOf(famous, tokens, at), asPlace);
    if (known >= 2 && !isLonger(tokens, at, known, count) && !(announced >= Announced.Person && place === 'no' && asPlace === 0 && (announced === Announced.Named || saysWho(tokens, at))) && !(count === known && place === 'no' && toldMoreOf(tokens[at + count]))) return -known;
    if (count === 2) return announced >= Announced.Person && place === 'no' && (announced === Announced.Named || givenNames.has(second, true) || middleNames.has(second, true)) && isFamily ? 2 : 0;
    const likely = isCommon || (middleNames.has(second, true) || givenNames.has(second, true)) && third !== undefined && (givenNames.has(third, true) || middleNames.has(third, true));
    if (place === 'likely' && !(isCommon || announced >= Announced.Role && likely)) return 0;
    if (!isFamily && announced === Announced.Not && !isCommon && !toldMoreOf(tokens[at + count])) return 0;
    return likely || announced >= Announced.Person || (isFamily && middleNames.has(second, true) && (announced === Announced.Role || place === 'no')) ? count : 0;
  }
  // Given names alone: "cháu Thùy Linh", "cô Mỹ Hạnh".
  if (count > 3 || announced < Announced.Person || place !== 'no' || longestOf(placeNames, tokens, at) > 0 || longestOf(famous, tokens, at) > 1) return 0;
  if (!before || before.capital && tokens[at - 2] !== undefined && before.gap === 'blank') return 0;
  return (personWords.has(before, true) || namedSelf(tokens, at)) && middleNames.has(first, true) && count === 2 && givenNames.has(second, true) ? 2 : 0;
}

/** A person named like a street but for one more syllable: "Bùi Thị Xuân Đào". */
function isLonger(tokens: readonly Token[], at: number, known: number, count: number): boolean {
  const next = tokens[at + known];
  return count > known && next !== undefined && givenNames.has(next, true);
}

/** What follows is told of persons. */
const toldMoreOf = (next: Token | undefined) => next !== undefined && next.gap !== 'wall' && ofPersons.has(next.key);
const ofPersons = new Set(['sinh', 'sn', 'sdt', 'cccd', 'cmnd']);

/** Someone says that this is a person, though a street bears the name. */
function saysWho(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.key === 'ten' || before.key === 'la' || before.key === 'ong' || before.key === 'ba' || before.key === 'anh' || before.key === 'chi' || isSelf(before));
}

/** A name without capitals, or in a text all in capitals. */
function smallName(tokens: readonly Token[], at: number, isRare: boolean): number {
  const first = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (!first || !joins(second)) return 0;
  const isCommon = commonMiddle.has(second);
  if (!isCommon && !middleNames.has(second) && !givenNames.has(second)) return 0;
  const place = isPlaceAt(tokens, at);
  if (place === 'surely' || (first.key === 'to' && tokens[at - 1]?.key === 'o')) return 0;
  const known = Math.max(longestOf(famous, tokens, at), longestOf(placeNames, tokens, at));
  const announced = announcedAt(tokens, at);
  if (known >= 2 && !(announced >= Announced.Role && isLonger(tokens, at, known, 3)) && !(announced >= Announced.Person && saysWho(tokens, at) && place === 'no')) return 0;
  if (second.capital || (first.key === 'la' && first.accents === 0 && !first.part.accented)) return 0;
  const plain = first.accents === 0 && !first.part.accented;
  const doubtful = plain ? doubtfulFamilies.has(first.key) : isRare || doubtfulInAccents.has(first);
  if (announced === Announced.Not) {
    if (!(plain && isRare) && place === 'no' && first.gap !== 'blank' && endsClause(tokens[at + 3]) && isKnownName(tokens, at, announced, isCommon)) return 3;
    if (!isCommon || isRare || place !== 'no' || (plain ? !plainFamilies.has(first.key) : sayings.has(first.key))) return 0;
  } else if (isRare && !(namedSelf(tokens, at) && (isCommon || !plain))) return 0;
  else if (doubtful && !(!plain && !sayings.has(first.key) && (isCommon || middleNames.has(second))) && !(plain && !isRare && isKnownName(tokens, at, announced, isCommon)) && !(isCommon ? announced >= Announced.Person : announced === Announced.Named && (!plain || tokens[at - 1]?.key === 'ten'))) return 0;
  const named = announced === Announced.Named && namedSelf(tokens, at);
  if (afterNamePairs.has(pairAt(tokens, at + 1))) return 0;
  const inList = tokens[at - 1]?.key === 'gom' || first.listed === true;
  if (joins(third) && isCommon && endsClause(tokens[at + 3]) && (inList || (plain && first.gap === 'stop' && !commonWords.has(first.key)))) return 3;
  const isGiven = joins(third) && !afterNamePairs.has(pairAt(tokens, at + 2)) && (givenNames.has(third) || (isCommon && !notGiven.has(third)));
  if (!isGiven) return named && !doubtful && !isCommon && givenNames.has(second) ? 2 : 0;
  if (announced === Announced.Role && !isCommon && !middleNames.has(second)) return 0;
  const fourth = tokens[at + 3];
  return joins(fourth) && !(plain && otherMeaning.has(fourth.key)) && middleNames.has(third) && givenNames.has(fourth) && !endsAt(tokens, at + 3, 3) ? LONGEST : 3;
}

/** Accents or not, these families' words are said too often. */
const sayings = new Set(['tu', 'lai', 'dong', 'trieu', 'than', 'luc', 'ly', 'hua', 'nong', 'phi']);

const endsClause = (next: Token | undefined) => next === undefined || next.gap !== 'blank' || ofPersons.has(next.key) || /^\d/.test(next.key);

/** Three words that are all known from names, where the family's means other things, too: announced or by themselves between two commas, and no words of the sentence. */
function isKnownName(tokens: readonly Token[], at: number, announced: Announced, isCommon: boolean): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || !joins(third) || !givenNames.has(third) || !(isCommon || middleNames.has(second))) return false;
  if (first.accents !== 0 || first.part.accented) return endsClause(tokens[at + 3]) && (announced !== Announced.Not || first.gap !== 'blank');
  if (endsClause(tokens[at + 3]) && isCommon && (announced !== Announced.Not || !sentenceWords.has(third.key))) return true;
  if (sentenceWords.has(third.key) || (!isCommon && commonWords.has(first.key))) return false;
  if (endsClause(tokens[at + 3])) return announced !== Announced.Not || first.gap !== 'blank';
  return announced !== Announced.Not && (isCommon || (announced >= Announced.Person && !isSelf(tokens[at - 1] ?? first)));
}

/** Without accents these after a name are words of the sentence. */
const otherMeaning = new Set(['thu', 'tu', 'hai', 'ba', 'nam', 'ban', 'hien', 'cam', 'nghi', 'chi', 'ca', 'minh', 'van', 'bao', 'xin', 'cho', 'dang', 'lam', 'gia', 'thi', 'vi', 'y', 'tai', 'long', 'lien', 'dat']);

/** "tên …", "tôi là …": so clear that a family name and one more are enough. */
function namedSelf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const two = before?.gap === 'wall' ? undefined : tokens[at - 2];
  return before?.key === 'ten' || (before?.key === 'la' && two !== undefined && (two.key === 'ten' || isSelf(two)));
}
