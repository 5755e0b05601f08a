import type { LearntKind, Verdict } from '#contract';
import type { LearntFigures } from '#database';
import { breather, type Reference } from '#directory';
import { type Compared, GuardTally, inSteps, isHeldBack, LessonCounts, movedWords, type MovedWord, readMessage, type TakenLesson, Tally, traitsOf, verdictOf, type WeightKind, weightKinds, type Weights, writeSteps } from '#rules';
import type { LearningRoom } from './context.js';
import { type ReadLesson, readLessons } from './read-lessons.js';

/** More held-back decisions prove nothing more, and their words are held in memory for the while. */
const MOST_HELD = 2_000;

/** What one run found: new counts of the decisions, and how weights made with them do against those in force. */
export interface Found {
  /** What was taken of each ticket. */
  readonly taken: ReadonlyMap<string, TakenLesson>;
  /** Decisions looked at, those held back among them. */
  readonly looked: number;
  readonly counts: Readonly<Record<WeightKind, string | null>>;
  readonly moved: readonly MovedWord[];
  readonly figures: LearntFigures;
  readonly verdicts: Record<LearntKind, Verdict>;
}

/** Categories learn from whatever a person decided; type and urgency, where a wrong habit would hide an accusation or a danger, only from what a person put right. */
function taken({ lesson: { category, type, urgent, corrected } }: ReadLesson): TakenLesson | null {
  const one = { category, type: corrected.type ? type : null, urgent: corrected.urgent ? urgent : null, accepted: !corrected.category };
  return one.category === null && one.type === null && one.urgent === null ? null : one;
}

/** Counts the decisions of the desk anew and measures. Changes nothing; holds the process for some milliseconds at a time. */
export async function learnAnew(room: LearningRoom, inForce: Weights): Promise<Found> {
  const reference = await room.directory.reference();
  const breathe = breather(room.stopping);
  const lessons = new LessonCounts([...reference.categories.keys()]);
  const takenOf = new Map<string, TakenLesson>();
  const held: ReadLesson[] = [];
  let looked = 0;
  for await (const read of readLessons(room.db, reference)) {
    looked++;
    if (isHeldBack(read.ticketId)) {
      if (held.length < MOST_HELD) held.push(read);
      continue;
    }
    const one = taken(read);
    if (one === null) continue;
    takenOf.set(read.ticketId, one);
    lessons.add(one, read.sender, traitsOf(read.text));
    await breathe();
  }
  const models = await lessons.counts((key) => room.shipped.weights.index.find(key) !== undefined, breathe);
  const lessonsOf: Record<WeightKind, number> = { category: 0, type: 0, urgent: 0 };
  for (const one of takenOf.values()) for (const kind of weightKinds) if (one[kind] !== null) lessonsOf[kind]++;
  const written = async (kind: WeightKind) => (lessonsOf[kind] === 0 ? null : inSteps(writeSteps(models[kind]), breathe));
  const counts = { category: await written('category'), type: await written('type'), urgent: await written('urgent') };
  const candidate = await room.weights.compile('candidate', counts);
  const figures = await compare(room, reference, held, inForce, candidate, breathe);
  const verdicts = Object.fromEntries(weightKinds.map((kind) => [kind, verdictOf(kind, lessonsOf[kind], figures)])) as Record<LearntKind, Verdict>;
  return { taken: takenOf, looked, counts, moved: await inSteps(movedWords(room.shipped.weights, models.category), breathe), figures, verdicts };
}

async function compare(room: LearningRoom, { categories }: Reference, held: readonly ReadLesson[], before: Weights, after: Weights, breathe: () => Promise<void>): Promise<Compared> {
  const exists = (code: string) => categories.has(code);
  const tallies = [new Tally(before, exists), new Tally(after, exists)] as const;
  for (const { lesson, asProposed } of held) {
    const read = readMessage(asProposed, exists);
    for (const tally of tallies) tally.add(lesson, read);
    await breathe();
  }
  // Against what ships, not against what is in force: small losses would add up.
  const guards = [new GuardTally(room.shipped.weights, exists), new GuardTally(after, exists)] as const;
  for (const sentence of await room.judged()) {
    if (!sentence.urgent && sentence.type !== 'denunciation' && sentence.type !== 'complaint') continue;
    const read = readMessage(sentence.text, exists);
    for (const guard of guards) guard.add(sentence, read);
    await breathe();
  }
  return { before: tallies[0].figures(), after: tallies[1].figures(), guardBefore: guards[0].figures(), guardAfter: guards[1].figures() };
}

