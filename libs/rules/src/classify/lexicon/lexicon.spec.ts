import { describe, expect, it } from '@jest/globals';
import { typeWords } from '../type-words.js';
import * as firstAidWords from '../../first-aid-words.js';
import { seedCompetence } from '../../testing/competence.js';
import { lexicon } from './index.js';

const patternsOf = (words: object) => Object.values(words).flatMap((line: string) => line.split(','));
const wellFormed = (pattern: string) => {
  const halves = pattern.split('..');
  return pattern.trim() !== '' && halves.length <= 2 && halves.every((half) => half.trim() !== '') && !/\{[^}]*\{|^[^{]*\}|\{[^}]*$/.test(pattern);
};

describe('the words of the categories', () => {
  it('speak for every category of the catalogue and for no other', () => {
    expect(Object.keys(lexicon).sort()).toEqual(seedCompetence().categories.map(({ code }) => code).sort());
  });

  it.each(Object.entries(lexicon))('%s has enough of them, well formed', (_, words) => {
    const speaking = patternsOf({ strong: words.strong, medium: words.medium });
    expect(speaking.length).toBeGreaterThanOrEqual(12);
    expect(patternsOf(words).filter((pattern) => !wellFormed(pattern))).toEqual([]);
  });

  it('and those of types and first aid are well formed, too', () => {
    expect(patternsOf(typeWords).filter((pattern) => !wellFormed(pattern))).toEqual([]);
    expect(patternsOf({ ...firstAidWords.dangers, ...firstAidWords, dangers: 'x' }).filter((pattern) => !wellFormed(pattern))).toEqual([]);
  });
});
