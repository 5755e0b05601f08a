import { TicketType } from '#contract';
import { readMessage, type WeightKind, weightKinds } from '../classify/index.js';
import { CountModel, type Gram, SharedTraits } from '../learn/index.js';
import { maskPersonalData } from '../personal-data/index.js';

/** What is taken of one ticket for each kind; null where nothing is. Ids and codes only. */
export interface TakenLesson {
  readonly category: string | null;
  readonly type: TicketType | null;
  readonly urgent: boolean | null;
  /** The category is the proposal's own, which a person let stand. */
  readonly accepted: boolean;
}

/** A trait that did not ship is kept only where so many different senders showed it: what one person writes can be a name. */
export const leastSenders = 3;
/** A proposal that was let stand at one key says less than one that was put right. */
const acceptedShare = 0.34;

/** Nothing to learn stands where personal data stood, and what stood around it is no pair. */
const noWords = { PHONE: ' | ', ID_NUMBER: ' | ', PLATE: ' | ', EMAIL: ' | ', BANK_ACCOUNT: ' | ', PERSON_NAME: ' | ', HOME_ADDRESS: ' | ', DATE_OF_BIRTH: ' | ', CASE_NUMBER: ' | ' } as const;

/** The traits of a report that may be counted. */
export const traitsOf = (text: string): readonly Gram[] => readMessage(maskPersonalData(text, noWords), () => true).grams;

/** Counts what tickets teach, each read once, and keeps of their words only what many senders share. */
export class LessonCounts {
  readonly #models: Readonly<Record<WeightKind, CountModel>>;
  readonly #shared = new SharedTraits(leastSenders);

  constructor(categories: readonly string[]) {
    this.#models = { category: new CountModel(categories), type: new CountModel(TicketType.options), urgent: new CountModel(['no', 'yes']) };
  }

  /** @param sender hash of the sender's contact, or the ticket's id where there is none */
  add({ category, type, urgent, accepted }: TakenLesson, sender: string, grams: readonly Gram[]): void {
    for (const { key } of grams) this.#shared.saw(key, sender);
    if (category !== null) this.#models.category.count({ grams, right: [[category, accepted ? acceptedShare : 1]] });
    if (type !== null) this.#models.type.count({ grams, right: [[type, 1]] });
    if (urgent !== null) this.#models.urgent.count({ grams, right: [[urgent ? 'yes' : 'no', 1]] });
  }

  /**
   * The counts, without the traits that could point at one person.
   * @param shipped whether a trait ships with the program
   * @param pause called after each small step
   */
  async counts(shipped: (key: string) => boolean, pause: () => Promise<void>): Promise<Readonly<Record<WeightKind, CountModel>>> {
    let rare = 0;
    for (const key of this.#shared.rare()) {
      if (!shipped(key)) for (const kind of weightKinds) this.#models[kind].drop(key);
      if (++rare % 500 === 0) await pause();
    }
    return this.#models;
  }
}
