export type PlaceKind = 'street' | 'road' | 'crossing' | 'market' | 'beach' | 'school' | 'hospital' | 'station' | 'bridge' | 'industry' | 'port' | 'nature' | 'worship' | 'quarter' | 'sight' | 'office';

/** `sure`: it lies in these communes. `likely`: probably in them, certainly in their district. `district`: only the district is known. */
export type Certainty = 'sure' | 'likely' | 'district';

/** A place that people name instead of a unit. */
export interface Place {
  readonly kind: PlaceKind;
  /** As people write it; the first is the usual name. `~` before a name: an everyday word or date, which counts only after "đường", "hẻm" and the like. */
  readonly names: readonly string[];
  /** Communes of 2021, or one district. */
  readonly codes: readonly string[];
  readonly certainty: Certainty;
}

/** A line of the tables: names divided by `|`, codes by blanks. */
export type PlaceLine = readonly [kind: PlaceKind, names: string, codes: string, certainty: Certainty];

/** Words that open a name, and the other ways of writing them. */
const openings: readonly (readonly [word: string, others: readonly string[]])[] = [
  ['ngã tư', ['ngã 4']], ['ngã ba', ['ngã 3']], ['ngã năm', ['ngã 5']], ['vòng xoay', ['bùng binh', 'vx']], ['khu công nghiệp', ['kcn']], ['khu dân cư', ['kdc']], ['khu đô thị', ['kđt']], ['bến xe', ['bx']],
  ['trường THPT', ['THPT', 'trường cấp 3', 'cấp 3', 'trường trung học phổ thông', 'trường']], ['trường THCS', ['THCS', 'trường cấp 2', 'cấp 2', 'trường trung học cơ sở', 'trường']], ['trường tiểu học', ['tiểu học', 'trường cấp 1', 'trường TH', 'trường']],
  ['bệnh viện', ['bịnh viện', 'nhà thương']], ['trung tâm y tế', ['ttyt', 'trung tâm ytế']], ['trung tâm thương mại', ['ttm', 'tttm']], ['chung cư', ['cc']], ['công viên', ['cv']],
];

const spoken = (name: string): string[] => {
  const opening = openings.find(([word]) => name.startsWith(`${word} `));
  return opening ? [name, ...opening[1].map((other) => other + name.slice(opening[0].length))] : [name];
};

export const readPlace = ([kind, names, codes, certainty]: PlaceLine): Place => ({ kind, names: names.split('|').flatMap((name) => spoken(name.trim())), codes: codes.split(' '), certainty });
