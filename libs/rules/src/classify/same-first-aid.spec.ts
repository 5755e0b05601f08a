import { describe, expect, it } from '@jest/globals';
import { findFirstAid } from '../first-aid.js';
import * as lists from '../first-aid-words.js';
import { readMessage } from './read-message.js';

/** One way of saying each pattern of a list: the first of every choice. Patterns that mean it with their marks alone (`=`) are left out: the desk's reading takes no marks, and what was learnt makes up for them. */
const sayings = (line: string): string[] => line.split(',').filter((pattern) => !pattern.includes('=')).map((pattern) => pattern.replace(/\{([^|}]*)[^}]*\}/g, '$1').trim()).filter((phrase) => phrase !== '');
const phrases = [...Object.values(lists.dangers), lists.accusations, lists.complaints].flatMap(sayings).concat(sayings(lists.officials).flatMap((official) => sayings(lists.abuses).slice(0, 3).map((abuse) => `${official} ${abuse}`)));
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const groups: ReadonlySet<string> = new Set(Object.keys(lists.dangers));
/** What the form warns of, and what the desk's reading recognises. */
const atTheForm = (text: string) => new Set<string>(findFirstAid(text).map(({ kind }) => kind));
const atTheDesk = (text: string) => new Set<string>(readMessage(text, () => true).grams.flatMap(({ key }) => (/^!\w+$/.test(key) ? [key.slice(1)] : [])).map((name) => (groups.has(name) ? 'danger' : name)).filter((kind) => kind === 'danger' || kind === 'denunciation' || kind === 'complaint'));

describe('the form and the desk read danger, accusation and complaint from the same words', () => {
  it('whatever the form warns of, the desk recognises', () => {
    expect(phrases.length).toBeGreaterThan(150);
    const apart = phrases.filter((phrase) => [...atTheForm(phrase)].some((kind) => !atTheDesk(phrase).has(kind)));
    expect(apart).toEqual([]);
    expect(phrases.filter((phrase) => atTheForm(phrase).size > 0).length).toBeGreaterThan(phrases.length * 0.8);
  });

  it('typed without marks, both find exactly the same', () => {
    const apart = phrases.map(bare).filter((phrase) => [...atTheForm(phrase)].toSorted().join() !== [...atTheDesk(phrase)].toSorted().join());
    expect(apart).toEqual([]);
  });
});
