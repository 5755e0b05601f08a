import { abuses, accusations, complaints, dangers, harmless, officials, type DangerGroup } from './first-aid-words.js';
import { covers, findPhrases, indexPhrases, type Found } from './phrases.js';
import { readWords, spanOf, type Word } from './words.js';

/** Vietnam's emergency numbers, free of charge from any phone. */
export const emergencyNumbers = { police: '113', fire: '114', ambulance: '115', search_and_rescue: '112', child_protection: '111' } as const;
export type EmergencyService = keyof typeof emergencyNumbers;

/** Whom to call for which danger, the most useful first. */
export const helpFor: Readonly<Record<DangerGroup, readonly EmergencyService[]>> = {
  fire: ['fire', 'ambulance'],
  electricity: ['fire', 'ambulance'],
  water: ['fire', 'search_and_rescue', 'ambulance'],
  collapse: ['fire', 'search_and_rescue', 'ambulance'],
  violence: ['police', 'ambulance'],
  child: ['child_protection', 'police'],
  health: ['ambulance', 'police'],
};

/** Words that the sender should hear about before sending. `start` and `end` are UTF-16 offsets in the text as typed, end exclusive. */
export interface FirstAid {
  readonly kind: 'danger' | 'denunciation' | 'complaint';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whom to call; empty but for danger. */
  readonly call: readonly EmergencyService[];
}

/** What a phrase of the lists speaks for. An abuse counts only near an official. */
export type FirstAidCue = { readonly kind: 'danger'; readonly group: DangerGroup } | { readonly kind: 'denunciation' | 'complaint' | 'official' | 'abuse' | 'harmless' };

/** How many words may lie between an official and the abuse. */
const nearby = 8;
const longestOfficial = 4;

const cues = <T extends FirstAidCue>(line: string, cue: T) => line.split(',').map((phrase) => [phrase, cue] as const);

const index = indexPhrases<FirstAidCue>([
  ...(Object.keys(dangers) as DangerGroup[]).flatMap((group) => cues(dangers[group], { kind: 'danger', group })),
  ...cues(accusations, { kind: 'denunciation' }),
  ...cues(officials, { kind: 'official' }),
  ...cues(abuses, { kind: 'abuse' }),
  ...cues(complaints, { kind: 'complaint' }),
  ...cues(harmless, { kind: 'harmless' }),
]);

/** For each word, how far the harmless phrases reach that begin at it or before it. */
function reachOfHarmless(found: readonly Found<FirstAidCue>[], length: number): number[] {
  const reach = new Array<number>(length).fill(0);
  for (const { value, from, to } of found) if (value.kind === 'harmless') reach[from] = Math.max(reach[from] ?? 0, to);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** The cues in a message that stand: harmless look-alikes taken out, an official with an abuse joined to one denunciation. In order of place. */
export function findCues(words: readonly Word[]): Found<FirstAidCue>[] {
  const all = findPhrases(words, index);
  const harmlessTo = reachOfHarmless(all, words.length);
  const real = all.filter(({ value, from, to }) => value.kind !== 'harmless' && (harmlessTo[from] ?? 0) < to);
  const officialAt = new Map(real.filter(({ value }) => value.kind === 'official').map((found) => [found.from, found]));
  const officialNear = ({ from, to }: Found<FirstAidCue>) => {
    for (let at = Math.max(0, from - nearby - longestOfficial); at <= to + nearby; at++) {
      const person = officialAt.get(at);
      if (person && from - person.to <= nearby && words[at]?.sentence === words[from]?.sentence) return person;
    }
    return undefined;
  };
  const standing: Found<FirstAidCue>[] = [];
  for (const found of real) {
    if (found.value.kind !== 'abuse') standing.push(found);
    else {
      const person = officialNear(found);
      if (person) standing.push({ value: { kind: 'denunciation' }, from: Math.min(found.from, person.from), to: Math.max(found.to, person.to) });
    }
  }
  return standing.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Words of present danger, of a denunciation (tố cáo) or of a complaint (khiếu nại) in a text, so that the sender can be helped before anything is sent:
 * a web message is no valid denunciation (Law 25/2018/QH14, Art. 22–23), and danger needs a telephone. Works with or without diacritics and on the sender's device alone.
 */
export function findFirstAid(text: string): FirstAid[] {
  const words = readWords(text);
  const findings: FirstAid[] = [];
  let last: Found<FirstAidCue> | undefined;
  for (const cue of findCues(words)) {
    const { kind } = cue.value;
    if (kind === 'official' || kind === 'abuse' || kind === 'harmless') continue;
    if (last && last.value.kind === kind && covers(last, cue)) continue;
    last = cue;
    findings.push({ kind, ...spanOf(text, words, cue.from, cue.to), call: cue.value.kind === 'danger' ? helpFor[cue.value.group] : [] });
  }
  return findings;
}
