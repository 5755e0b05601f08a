import type { Found } from '../phrases.js';
import type { Word } from '../words.js';
import type { Meaning, PlaceNames } from './place-names.js';

const set = (words: string) => new Set(words.split(' '));

/** Names that are everyday words without diacritics ("cũ bị", "đường đất đỏ"): they count when announced, beside another place, after "ở" or with capitals. */
const everydayNames = new Set(['hoa binh', 'dat do', 'cu bi', 'an ngai', 'xa bang', 'lang lon', 'lang dai', 'tan hai', 'long tan', 'binh ba', 'loc an', 'da bac', 'hoa hung', 'hoa hoi', 'tan hung', 'tan hoa', 'long toan', 'an nhut', 'tan thanh', 'nghia thanh', 'quang thanh', 'tam an', 'binh trung', 'long mi', 'hoi bai', 'phuoc tan', 'thang tam', 'son binh']);
/** Of these even the accents say nothing. */
const everydayWithAccents = new Set(['dat do', 'hoa binh']);
/** Cities and districts: "đường Bà Rịa" is a street's name, "đường Láng Lớn" a road in Láng Lớn. */
const cities = new Set(['ba ria', 'vung tau', 'phu mi', 'chau duc', 'xuyen moc', 'long dien', 'dat do', 'con dao']);
/** Before a name these say that it is a street's. */
const streetWords = set('duong hem so pho d ngach kiet');
/** Before a name these say that it is a place. */
const placeWords = set('o tai tren doan khu goc gan ngay truoc sau cuoi dau giua canh quanh ben duoi vung phuong xom ap thon cho truong tram cau tp huyen vao vo ban kp bien bo cang ho den toi qua tu cua dan xuong ve xoay thpt thcs c1 c2 c3 cap khe nui rung bai ngoai dia doi dien');
/** These even where the name is an everyday word. */
const surePlaceWords = set('o tai doan huyen tran ve truong ban xa');
/** Before a number these make it part of a place's name: "ấp 4 Suối Nghệ". */
const numberedPlaces = set('ap nga to kp pho thon xom doi khu cap lo ql');
/** Before a street's name these say that a hamlet or a body is called so. */
const hamlets = set('ap thon xom phai');
/** "F1", "P2" may be a key, a case of illness, part of a plate: these before them say ward. */
const beforeShortWard = set('o tai ubnd phuong xa duoc cong an khu truoc sau doan gan');
const numberWord = /^(?:mot|hai|ba|bon|tu|nam|bay|tam|chin|muoi)$|\d$/;
const street123 = /^[fp][1-5]$/;
/** "Báo phường 2 lần": after these verbs "phường" stands alone and these words are counted. */
const told = set('bao len ban goi xuong don gui moi tra ra toi xin hoi');
/** After "phường một", "phường năm" these say that no ward is meant: "phường năm nay". */
const after123 = set('nay ngoai roi sau truoc cua so ben nguoi lan');
const counted = set('lan tuan ngay thang cai kieu luot dua bua vu');
/** Before a name these say that it is somebody's. */
const titles = set('ong ba anh chi em co chu bac thay ten la be chau bs si sv nguoi di cau');
const schools = set('truong thpt thcs hoc non mn th cap c1 c2 c3 trung chung cu chua duong');
/** Before a name these say where something goes, not where it is. */
const directions = set('huong di ve dia sang len xuong toi den');

const capital = /^\p{Lu}/u;
const plateOrNumber = /^\d+[a-z]?$/;

const keysOf = (words: readonly Word[], from: number, to: number) => {
  let keys = words[from]?.key ?? '';
  for (let at = from + 1; at < to; at++) keys += ` ${words[at]?.key ?? ''}`;
  return keys;
};

function hasCapitals(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || (!capital.test(text.slice(word.start, word.end)) && !plateOrNumber.test(word.key))) return false;
  }
  return true;
}

/** What stands round a name decides whether it is meant as a place. */
export class Surroundings {
  private readonly shouted: boolean;
  constructor(private readonly text: string, private readonly words: readonly Word[], private readonly names: PlaceNames) {
    this.shouted = text === text.toUpperCase();
  }

  private before(from: number): Word | undefined {
    return this.words[from]?.joined ? this.words[from - 1] : undefined;
  }

  private isCapital(from: number, to: number): boolean {
    return !this.shouted && hasCapitals(this.text, this.words, from, to);
  }

  afterStreetWord(from: number): boolean {
    const before = this.before(from)?.key ?? '';
    return streetWords.has(before) && !(before === 'pho' && this.before(from - 1)?.key === 'khu');
  }

  isStreetName(from: number, to: number): boolean {
    return this.names.streets.has(keysOf(this.words, from, to));
  }

  private afterNumber(from: number): boolean {
    return plateOrNumber.test(this.before(from)?.key ?? '');
  }

  /** It is only gone to or come from. */
  isDirection(from: number): boolean {
    return directions.has(this.before(from)?.key ?? '');
  }

  /** @param beside whether another name ends or begins right beside these words */
  isMeant({ value, from, to }: Found<Meaning>, beside: (from: number, to: number) => boolean): boolean {
    if (value.sort === 'none') return true;
    if (value.sort === 'landmark') return to - from > 2 || this.saysPlace(from, to, false) || beside(from, to);
    if (value.sort === 'street') return this.isStreet(value, from, to);
    if (value.short) return beside(from, to) || placeWords.has(this.before(from)?.key ?? '') || this.afterNumber(from) || this.text.slice(this.words[from]?.start, this.words[to - 1]?.end) === 'VT' || this.words[to]?.joined !== true;
    if (value.announced) return this.isAnnounced(from, to);
    const keys = keysOf(this.words, from, to);
    if (this.afterStreetWord(from) && (cities.has(keys) || this.names.streets.has(keys))) return false;
    if (this.afterNumber(from) && this.names.streets.has(keys) && !numberedPlaces.has(this.before(from - 1)?.key ?? '')) return false;
    return !everydayNames.has(keys) || beside(from, to) || this.saysPlace(from, to, everydayWithAccents.has(keys));
  }

  /** Capitals, accents or the word before say that these are no everyday words. */
  private saysPlace(from: number, to: number, despiteAccents: boolean): boolean {
    if (this.isCapital(from, to) || (despiteAccents ? surePlaceWords : placeWords).has(this.before(from)?.key ?? '')) return true;
    if (this.afterNumber(from) && numberedPlaces.has(this.before(from - 1)?.key ?? '')) return true;
    return !despiteAccents && this.words.slice(from, to).some((word) => word.tone !== 0);
  }

  private isAnnounced(from: number, to: number): boolean {
    const last = this.words[to - 1];
    if (!last || !numberWord.test(last.key)) return true;
    const next = this.words[to];
    if (next?.joined && (after123.has(next.key) || /^20\d\d$/.test(next.key)) && !/\d$/.test(last?.key ?? '')) return false;
    if (next?.joined && counted.has(next.key) && told.has(this.before(from)?.key ?? '')) return false;
    if (to - from > 1 || !street123.test(last.key)) return !this.afterNumber(from) || to - from > 1 || last.key.startsWith('p');
    const before = this.words[from - 1];
    return beforeShortWard.has(before?.key ?? '') || (last.key.startsWith('p') && !this.afterNumber(from)) || this.vungTauFollows(to);
  }

  private vungTauFollows(to: number): boolean {
    const next = keysOf(this.words, to, to + 3);
    return /^(tp |thanh pho )?(vt|vung tau|tpvt)\b/.test(next);
  }

  private isStreet(value: Meaning, from: number, to: number): boolean {
    if (this.afterStreetWord(from)) return true;
    if (value.announced) return false;
    const before = this.before(from)?.key ?? '';
    if (titles.has(before) || schools.has(before) || hamlets.has(before)) return false;
    return this.afterNumber(from) || this.isCapital(from, to) || placeWords.has(before) || to - from > 2;
  }
}
