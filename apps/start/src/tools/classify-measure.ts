import { classify, type Competence, proposeRouting, type Weights } from '#rules';
import { type ClassifiedLine, classifyLine, typeCodes } from './classify-line.js';
import { SentenceLine, typeOf } from './sentences.js';

/** Right out of asked. */
class Share {
  right = 0;
  asked = 0;
  add(isRight: boolean): void { this.asked++; if (isRight) this.right++; }
  toString(): string { return this.asked === 0 ? 'none' : `${((100 * this.right) / this.asked).toFixed(1)} % (${this.right} of ${this.asked})`; }
}

/** Found of what is there, and right of what was found. */
class Finding {
  readonly recall = new Share();
  readonly precision = new Share();
  add(isThere: boolean, isFound: boolean): void {
    if (isThere) this.recall.add(isFound);
    if (isFound) this.precision.add(isThere);
  }
  toString(): string { return `recall ${this.recall.toString()}, precision ${this.precision.toString()}`; }
}

/** Counts how often the proposal for a labelled message is right. A second category that is just as right counts as right. */
export class Measure {
  private lines = 0;
  private readonly first = new Share();
  private readonly three = new Share();
  private readonly type = new Share();
  private readonly lead = new Share();
  private readonly byWay = new Map<string, Share>();
  private readonly byCategory = new Map<string, Share>();
  private readonly mistaken = new Map<string, number>();
  private readonly urgent = new Finding();
  private readonly several = new Finding();
  private readonly byType = new Map<string, Finding>();
  private readonly personalData = new Map<string, Finding>();

  constructor(private readonly competence: Competence, private readonly weights: Weights) {}

  /** @param line JSON of a labelled message, as in `libs/rules/sentences` @throws when it is not one */
  add(line: string): void {
    const label = SentenceLine.parse(JSON.parse(line));
    const proposed = classifyLine(JSON.stringify({ id: ++this.lines, text: label.text }), this.competence, this.weights);
    if ('error' in proposed) throw new Error(proposed.error);
    this.type.add(proposed.type === label.type);
    this.urgent.add(label.urgent, proposed.urgent);
    for (const type of Object.values(typeCodes)) finding(this.byType, type).add(label.type === type, proposed.type === type);
    this.several.add(label.split === true, (classify(label.text, { areaCode: null }, this.competence, this.weights).matters ?? []).length > 0);
    if (label.category !== null) this.addCategory(label, proposed);
    this.addPersonalData(label, proposed);
  }

  private addCategory(label: SentenceLine, proposed: ClassifiedLine): void {
    const right = [label.category, label.category2 ?? label.matters?.[1]?.category];
    const best = proposed.candidates[0]?.category ?? 'none';
    const isRight = right.includes(best);
    this.first.add(isRight);
    this.three.add(proposed.candidates.some(({ category }) => right.includes(category)));
    share(this.byWay, label.way ?? '').add(isRight);
    share(this.byCategory, label.category ?? '').add(isRight);
    if (!isRight) this.mistaken.set(`${label.category ?? ''} → ${best}`, (this.mistaken.get(`${label.category ?? ''} → ${best}`) ?? 0) + 1);
    const areaCode = label.area === undefined ? null : this.codeOf(label.area);
    if (areaCode === null) return;
    const leads = right.flatMap((category) => (category === undefined || category === null ? [] : [proposeRouting({ type: typeOf(label.type), category, areaCode, text: label.text }, this.competence).lead]));
    this.lead.add(leads.includes(proposed.lead));
  }

  /** Code of a unit written in full ("Phường 7, Vũng Tàu"); null where it is none of the structure in force. */
  private codeOf(unit: string): string | null {
    const read = classifyLine(JSON.stringify({ text: unit }), this.competence, this.weights);
    return 'error' in read ? null : (read.areas[0]?.code ?? null);
  }

  private addPersonalData({ text, pd = [] }: SentenceLine, { personalData }: ClassifiedLine): void {
    const there = pd.map(([type, value]) => ({ type, start: text.indexOf(value), end: text.indexOf(value) + value.length }));
    const meet = (a: { type: string; start: number; end: number }, b: { type: string; start: number; end: number }) => a.type === b.type && a.start < b.end && b.start < a.end;
    for (const one of there) for (const name of [one.type, 'all']) finding(this.personalData, name).recall.add(personalData.some((found) => meet(one, found)));
    for (const found of personalData) for (const name of [found.type, 'all']) finding(this.personalData, name).precision.add(there.some((one) => meet(one, found)));
  }

  report(): string {
    const weakestFirst = [...this.byCategory].toSorted(([, a], [, b]) => a.right / a.asked - b.right / b.asked);
    const often = [...this.mistaken].toSorted(([, a], [, b]) => b - a).slice(0, 12);
    return [
      `${this.lines} messages`,
      `category, first: ${this.first.toString()}; among three: ${this.three.toString()}`,
      ...[...this.byWay].filter(([way]) => way !== '').map(([way, one]) => `  written ${way}: ${one.toString()}`),
      `lead body where a unit is named: ${this.lead.toString()}`,
      `type: ${this.type.toString()}`,
      `urgent: ${this.urgent.toString()}`,
      ...[...this.byType].filter(([, { recall, precision }]) => recall.asked + precision.asked > 0).map(([name, one]) => `${name}: ${one.toString()}`),
      `several matters: ${this.several.toString()}`,
      ...[...this.personalData].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, one]) => `personal data, ${name}: ${one.toString()}`),
      `categories, the weakest first: ${weakestFirst.map(([name, one]) => `${name} ${one.right}/${one.asked}`).join(', ')}`,
      `most often mistaken: ${often.map(([pair, times]) => `${pair} (${times})`).join(', ')}`, '',
    ].join('\n');
  }
}

function share(map: Map<string, Share>, key: string): Share {
  const one = map.get(key) ?? new Share();
  map.set(key, one);
  return one;
}

function finding(map: Map<string, Finding>, key: string): Finding {
  const one = map.get(key) ?? new Finding();
  map.set(key, one);
  return one;
}
