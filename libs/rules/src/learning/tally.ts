import type { TicketType } from '#contract';
import { decideChances, type ReadMessage, type Weights } from '../classify/index.js';
import type { TicketLesson } from './ticket-lesson.js';

/** How often weights were right about lessons that no weights have learnt from. */
export interface Figures {
  /** Lessons with a category; the first proposed was right; the right one was among three. */
  readonly categories: { readonly asked: number; readonly first: number; readonly three: number };
  readonly types: { readonly asked: number; readonly right: number };
  /** `asked`: told urgent or not; `urgent` of them are; `found` of those; `alarms`: taken for urgent that are not. */
  readonly urgency: { readonly asked: number; readonly urgent: number; readonly found: number; readonly alarms: number };
  readonly byCategory: Readonly<Record<string, { readonly asked: number; readonly right: number }>>;
}

/** Whether what must not be overlooked is found in sentences that ship for judging. */
export interface GuardFigures { readonly denunciation: Found; readonly complaint: Found; readonly urgent: Found }
export interface Found { readonly asked: number; readonly found: number }

/** Adds up how weights do on held-back lessons. */
export class Tally {
  private readonly categories = { asked: 0, first: 0, three: 0 };
  private readonly types = { asked: 0, right: 0 };
  private readonly urgency = { asked: 0, urgent: 0, found: 0, alarms: 0 };
  private readonly byCategory: Record<string, { asked: number; right: number }> = {};

  constructor(private readonly weights: Weights, private readonly inForce: (category: string) => boolean) {}

  add(lesson: TicketLesson, read: ReadMessage): void {
    const { categories, decided } = decideChances(read, this.weights, this.inForce);
    if (lesson.type !== null) {
      this.types.asked++;
      if (decided.type === lesson.type) this.types.right++;
    }
    if (lesson.urgent !== null) {
      this.urgency.asked++;
      if (lesson.urgent) this.urgency.urgent++;
      if (decided.urgent) this.urgency[lesson.urgent ? 'found' : 'alarms']++;
    }
    if (lesson.category === null) return;
    const one = (this.byCategory[lesson.category] ??= { asked: 0, right: 0 });
    this.categories.asked++;
    one.asked++;
    if (categories[0]?.name === lesson.category) { this.categories.first++; one.right++; }
    if (categories.slice(0, 3).some(({ name }) => name === lesson.category)) this.categories.three++;
  }

  figures(): Figures {
    return { categories: this.categories, types: this.types, urgency: this.urgency, byCategory: this.byCategory };
  }
}

/** Adds up whether weights overlook what must not be overlooked. */
export class GuardTally {
  private readonly found = { denunciation: { asked: 0, found: 0 }, complaint: { asked: 0, found: 0 }, urgent: { asked: 0, found: 0 } };

  constructor(private readonly weights: Weights, private readonly inForce: (category: string) => boolean) {}

  add({ type, urgent }: { readonly type: TicketType; readonly urgent: boolean }, read: ReadMessage): void {
    const { decided } = decideChances(read, this.weights, this.inForce);
    const add = (one: { asked: number; found: number }, isFound: boolean) => { one.asked++; if (isFound) one.found++; };
    if (type === 'denunciation' || type === 'complaint') add(this.found[type], decided.type === type);
    if (urgent) add(this.found.urgent, decided.urgent);
  }

  figures(): GuardFigures {
    return this.found;
  }
}
