import { LearntLessonRow, LearntWeightsRow } from '#database';
import { type TakenLesson, weightKinds } from '#rules';
import type { EntityManager } from 'typeorm';
import type { LearningRoom } from './context.js';
import type { Found } from './learn.js';

/** So many that were once in force are kept to go back to, and so many refused ones to see why. */
const EARLIER_KEPT = 8;
const REFUSED_KEPT = 8;
const ROWS_AT_ONCE = 2_000;

export type Kept = 'in_force' | 'refused' | 'overtaken';

/**
 * Keeps what a run found. Kinds that did better take the place of those in force; the others stay as they are; where none did better, only the figures are kept.
 * @param measuredAgainst version that was in force when the run began; null: the shipped counts
 */
export async function keepFound(room: LearningRoom, found: Found, measuredAgainst: number | null): Promise<{ outcome: Kept; number: number | null }> {
  return room.db.transaction(async (tx) => {
    const before = await lockInForce(tx);
    const usable = before?.basedOn === room.weights.shippedVersion ? before : null;
    if ((usable?.number ?? null) !== measuredAgainst) return { outcome: 'overtaken', number: null };
    const better = weightKinds.filter((kind) => found.verdicts[kind] === 'better');
    const row = { basedOn: room.weights.shippedVersion, createdAt: room.now(), verdicts: found.verdicts, figures: found.figures };
    const rows = tx.getRepository(LearntWeightsRow);
    // It was measured with other shipped counts and serves nobody any more.
    if (before !== null && usable === null) await rows.update({ number: before.number }, { status: 'earlier' });
    if (better.length === 0) {
      const { number } = await rows.save(rows.create({ ...row, status: 'refused', categoryCounts: null, typeCounts: null, urgentCounts: null, lessons: found.taken.size, moved: [] }));
      await dropOld(tx);
      return { outcome: 'refused', number };
    }
    const lessons = await lessonsOf(tx, found, usable, better);
    if (usable !== null) await rows.update({ number: usable.number }, { status: 'earlier' });
    const takes = (kind: (typeof weightKinds)[number]) => better.includes(kind);
    const { number } = await rows.save(rows.create({
      ...row, status: 'in_force', lessons: lessons.size,
      categoryCounts: takes('category') ? found.counts.category : (usable?.categoryCounts ?? null),
      typeCounts: takes('type') ? found.counts.type : (usable?.typeCounts ?? null),
      urgentCounts: takes('urgent') ? found.counts.urgent : (usable?.urgentCounts ?? null),
      moved: takes('category') ? [...found.moved] : (usable?.moved ?? []),
    }));
    await insertLessons(tx, number, lessons);
    await dropOld(tx);
    return { outcome: 'in_force', number };
  });
}

/** The version in force, whatever it is based on, until the transaction ends. */
export function lockInForce(tx: EntityManager): Promise<LearntWeightsRow | null> {
  return tx.getRepository(LearntWeightsRow).findOne({ where: { status: 'in_force' }, lock: { mode: 'pessimistic_write' } });
}

/** What each ticket gave to the new version: newly counted for kinds that are better, as before for the others. */
async function lessonsOf(tx: EntityManager, found: Found, before: LearntWeightsRow | null, better: readonly (typeof weightKinds)[number][]): Promise<Map<string, TakenLesson>> {
  const lessons = new Map<string, TakenLesson>();
  const put = (ticketId: string, from: TakenLesson, kinds: readonly (typeof weightKinds)[number][]) => {
    if (kinds.every((kind) => from[kind] === null)) return;
    const one = lessons.get(ticketId) ?? { category: null, type: null, urgent: null, accepted: false };
    const more = Object.fromEntries(kinds.map((kind) => [kind, from[kind]])) as Partial<TakenLesson>;
    lessons.set(ticketId, { ...one, ...more, ...(kinds.includes('category') ? { accepted: from.accepted } : {}) });
  };
  for (const [ticketId, one] of found.taken) put(ticketId, one, better);
  const others = weightKinds.filter((kind) => !better.includes(kind));
  if (before !== null && others.length > 0) for (const row of await tx.getRepository(LearntLessonRow).findBy({ number: before.number })) put(row.ticketId, row, others);
  return lessons;
}

async function insertLessons(tx: EntityManager, number: number, lessons: ReadonlyMap<string, TakenLesson>): Promise<void> {
  const rows = [...lessons];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    await tx.query(
      `INSERT INTO learnt_lesson (number, ticket_id, category, type, urgent, accepted) SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::boolean[])`,
      [number, some.map(([id]) => id), some.map(([, one]) => one.category), some.map(([, one]) => one.type), some.map(([, one]) => one.urgent), some.map(([, one]) => one.accepted)],
    );
  }
}

async function dropOld(tx: EntityManager): Promise<void> {
  for (const [status, most] of [['earlier', EARLIER_KEPT], ['refused', REFUSED_KEPT]] as const) {
    const old = await tx.getRepository(LearntWeightsRow).find({ where: { status }, order: { number: 'DESC' }, skip: most, take: 100, select: { number: true } });
    const numbers = old.map((row) => row.number);
    if (numbers.length === 0) continue;
    await tx.query(`DELETE FROM learnt_lesson WHERE number = ANY($1::int[])`, [numbers]);
    await tx.query(`DELETE FROM learnt_weights WHERE number = ANY($1::int[])`, [numbers]);
  }
}
