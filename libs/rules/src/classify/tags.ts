import { covers, findPhrases, indexPhrases, type Found } from '../phrases.js';
import type { Word } from '../words.js';
import { typeWords, type TypeWord } from './type-words.js';

const index = indexPhrases<TypeWord>((Object.keys(typeWords) as TypeWord[]).flatMap((tag) => typeWords[tag].split(',').map((pattern) => [pattern, tag] as const)));

/** A stretch of words, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a message that tell its type, by what they tell. */
export class Tags {
  private readonly byTag = new Map<TypeWord, Found<TypeWord>[]>();

  constructor(private readonly words: readonly Word[]) {
    for (const found of findPhrases(words, index)) {
      const list = this.byTag.get(found.value);
      if (list) list.push(found);
      else this.byTag.set(found.value, [found]);
    }
  }

  all(tag: TypeWord): readonly Found<TypeWord>[] {
    return this.byTag.get(tag) ?? [];
  }

  has(tag: TypeWord): boolean {
    return this.byTag.has(tag);
  }

  /** How many different words of the tag there are, inner parts of longer ones left out. */
  count(tag: TypeWord): number {
    const said = new Set<string>();
    let last: Stretch = { from: -1, to: -1 };
    for (const found of this.all(tag)) {
      if (covers(last, found)) continue;
      last = found;
      said.add(this.words.slice(found.from, found.to).map(({ key }) => key).join(' '));
    }
    return said.size;
  }

  /** True where a word of the tag begins before the stretch and ends at most `reach` words before it, in its sentence. */
  before(tag: TypeWord, stretch: Stretch, reach: number): boolean {
    return this.all(tag).some(({ from, to }) => from < stretch.from && stretch.from - to <= reach && this.sameSentence(from, stretch.from));
  }

  /** True where a word of the tag stands anywhere in the sentence of the stretch. */
  inSentence(tag: TypeWord, stretch: Stretch): boolean {
    return this.all(tag).some(({ from }) => this.sameSentence(from, stretch.from));
  }

  touching(tag: TypeWord, stretch: Stretch): boolean {
    return this.all(tag).some(({ from, to }) => from < stretch.to && stretch.from < to);
  }

  private sameSentence(one: number, other: number): boolean {
    return this.words[one]?.sentence === this.words[other]?.sentence;
  }
}
