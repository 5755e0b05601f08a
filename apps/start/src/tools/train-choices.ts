import { decideChances, type Prepared, type Weights } from '#rules';

interface Seen { readonly chance: number; readonly is: boolean; readonly decided: boolean }

/** Gathers what voices that were held back say about the weights and about the chances to decide at. */
export class Choices {
  private first = 0;
  private three = 0;
  private asked = 0;
  private readonly byVoice: string[] = [];
  private readonly seen: Record<'denunciation' | 'complaint' | 'urgent', Seen[]> = { denunciation: [], complaint: [], urgent: [] };
  private readonly mistaken = new Map<string, { times: number; readonly example: string }>();
  private readonly scores: Seen[] = [];
  private types = 0;
  private all = 0;

  add(voice: string, held: readonly Prepared[], weights: Weights, inForce: (code: string) => boolean): void {
    let first = 0;
    let asked = 0;
    for (const { label, read } of held) {
      const { categories, types, urgent, decided } = decideChances(read, weights, inForce);
      this.all++;
      if (types[0]?.name === label.type) this.types++;
      for (const type of ['denunciation', 'complaint'] as const) this.seen[type].push({ chance: types.find(({ name }) => name === type)?.chance ?? 0, is: label.type === type, decided: decided.type === type });
      this.seen.urgent.push({ chance: urgent, is: label.urgent, decided: decided.urgent });
      if (label.category === null) continue;
      const right = [label.category, label.category2];
      asked++;
      this.scores.push({ chance: categories[0]?.chance ?? 0, is: right.includes(categories[0]?.name), decided: true });
      if (right.includes(categories[0]?.name)) first++;
      else this.mistake(`${label.category} → ${categories[0]?.name ?? 'none'}`, label.text);
      if (categories.slice(0, 3).some(({ name }) => right.includes(name))) this.three++;
    }
    this.first += first;
    this.asked += asked;
    this.byVoice.push(`${voice} ${((100 * first) / asked).toFixed(1)} %`);
  }

  private mistake(pair: string, example: string): void {
    const known = this.mistaken.get(pair);
    if (known) known.times++;
    else this.mistaken.set(pair, { times: 1, example });
  }

  report(): string {
    const often = [...this.mistaken].toSorted(([, a], [, b]) => b.times - a.times).slice(0, 15);
    return [
      `category, first: ${((100 * this.first) / this.asked).toFixed(1)} %; among three: ${((100 * this.three) / this.asked).toFixed(1)} % (${this.byVoice.join(', ')})`,
      `first category by its score: ${[0.5, 0.7, 0.8, 0.9].map((least) => { const these = this.scores.filter(({ chance }) => chance >= least); return `from ${least} ${((100 * these.filter(({ is }) => is).length) / these.length).toFixed(1)} % right`; }).join(', ')}`,
      `likeliest type: ${((100 * this.types) / this.all).toFixed(1)} %`,
      ...Object.entries(this.seen).map(([name, seen]) => `${name}: decided ${shareOf(seen, ({ decided }) => decided)}; by chance alone ${choicesOf(seen)}`),
      'most often mistaken, with an example:', ...often.map(([pair, { times, example }]) => `  ${pair} (${times}): ${example.slice(0, 160)}`), '',
    ].join('\n');
  }
}

/** How many of those that are would be found, and how many of those found would be. */
function shareOf(seen: readonly Seen[], finds: (one: Seen) => boolean): string {
  const found = seen.filter(finds);
  const right = found.filter(({ is }) => is).length;
  return `recall ${((100 * right) / seen.filter(({ is }) => is).length).toFixed(1)}, precision ${found.length === 0 ? '–' : ((100 * right) / found.length).toFixed(1)}`;
}

const choicesOf = (seen: readonly Seen[]): string => [0.02, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5].map((least) => `${least}: ${shareOf(seen, ({ chance }) => chance >= least)}`).join(' | ');
