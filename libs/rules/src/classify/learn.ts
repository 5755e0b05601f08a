import { type TicketType, TicketType as AnyType } from '#contract';
import { CountModel, type Lesson } from '../learn/index.js';
import { type ReadMessage, readMessage } from './read-message.js';
import type { WeightKind } from './weights.js';

/** A message with what it is. */
export interface Labelled {
  readonly text: string;
  readonly type: TicketType;
  readonly category: string | null;
  /** Just as right, for another honest reader. */
  readonly category2?: string | undefined;
  readonly urgent: boolean;
}

/** A labelled message, read once. */
export interface Prepared {
  readonly label: Labelled;
  readonly read: ReadMessage;
}

export const prepare = (label: Labelled, inForce: (category: string) => boolean): Prepared => ({ label, read: readMessage(label.text, inForce) });

/** Share of a second category that is just as right; the first keeps the rest, since the reader chose it first. */
const second = 0.35;

/** What one message teaches a model; null where it teaches nothing. */
export function lessonFor(kind: WeightKind, { label, read: { grams } }: Prepared): Lesson | null {
  switch (kind) {
    case 'type': return { grams, right: [[label.type, 1]] };
    case 'urgent': return { grams, right: [[label.urgent ? 'yes' : 'no', 1]] };
    case 'category': {
      if (label.category === null) return null;
      return { grams, right: label.category2 === undefined ? [[label.category, 1]] : [[label.category, 1 - second], [label.category2, second]] };
    }
  }
}

/** Counts messages for all three models. */
export function learn(messages: readonly Prepared[], categories: readonly string[]): Readonly<Record<WeightKind, CountModel>> {
  const counted = (kind: WeightKind, classes: readonly string[]) => {
    const model = new CountModel(classes);
    for (const message of messages) {
      const lesson = lessonFor(kind, message);
      if (lesson !== null) model.count(lesson);
    }
    return model;
  };
  return { category: counted('category', categories), type: counted('type', AnyType.options), urgent: counted('urgent', ['no', 'yes']) };
}
