import { LearningStepRow, LearntWeightsRow } from '#database';
import { leastHeld } from '#rules';
import { QueryFailedError } from 'typeorm';
import type { LearningRoom } from './context.js';
import { learnAnew } from './learn.js';
import { keepFound } from './versions.js';

/** A run that was begun so long ago has lost its process. */
const LOST_MS = 15 * 60_000;
/** Decisions since the last run that make another worth while. */
const NEEDED_SINCE = 20;
/** One in five is held back: with fewer in all there would not be enough to compare by. */
const NEEDED_IN_ALL = 5 * leastHeld;
const BETWEEN_RUNS_MS = 20 * 3_600_000;
const NIGHT = { from: 1, to: 5 };
const LOCAL_MS = 7 * 3_600_000;

/** Asks for a run; one that waits or is under way is enough. @param byId null: the program itself */
export async function askRun(room: LearningRoom, byId: string | null): Promise<void> {
  try {
    await room.db.getRepository(LearningStepRow).insert({ kind: 'run', askedAt: room.now(), byId, startedAt: null, endedAt: null, number: null, outcome: null, count: 0 });
  } catch (error) {
    if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== '23505') throw error;
  }
}

/** Takes the run that waits, if there is one. @returns whether there was */
export async function takeRun(room: LearningRoom): Promise<boolean> {
  const now = room.now();
  const [[step]] = await room.db.query<[{ id: string }[], number]>(`UPDATE learning_step SET started_at = $1 WHERE kind = 'run' AND ended_at IS NULL AND (started_at IS NULL OR started_at < $2) RETURNING id`, [now, new Date(now.getTime() - LOST_MS)]);
  if (step === undefined) return false;
  const end = (more: Partial<LearningStepRow>) => room.db.getRepository(LearningStepRow).update({ id: step.id }, { endedAt: room.now(), ...more });
  try {
    const against = await room.db.getRepository(LearntWeightsRow).findOne({ where: { status: 'in_force', basedOn: room.weights.shippedVersion }, select: { number: true } });
    await room.weights.look();
    const found = await learnAnew(room, room.weights.current);
    await end({ ...(await keepFound(room, found, against?.number ?? null)), count: found.looked });
  } catch (error) {
    if (room.stopping.aborted) {
      await room.db.getRepository(LearningStepRow).update({ id: step.id }, { startedAt: null });
      return false;
    }
    await end({ outcome: 'failed' });
    throw error;
  }
  await room.weights.look();
  return true;
}

/** Whether the program should learn by itself now: at night, when enough was decided since; or at once, when what is in force was measured with the counts of another release. */
export async function isRunDue(room: LearningRoom, began: Date): Promise<boolean> {
  const now = room.now();
  const last = await lastRun(room);
  const foreign = await room.db.getRepository(LearntWeightsRow).findOne({ where: { status: 'in_force' }, select: { number: true, basedOn: true, createdAt: true } });
  if (foreign !== null && foreign.basedOn !== room.weights.shippedVersion && foreign.createdAt < began && (last === null || last.askedAt < began)) return true;
  const hour = new Date(now.getTime() + LOCAL_MS).getUTCHours();
  if (hour < NIGHT.from || hour >= NIGHT.to || (last !== null && now.getTime() - last.askedAt.getTime() < BETWEEN_RUNS_MS)) return false;
  if (await isPaused(room)) return false;
  const { fresh, needed } = await decisionsSince(room, last);
  return fresh >= needed;
}

/** Somebody went back to a version and nobody has asked the program to learn since. */
export async function isPaused(room: LearningRoom): Promise<boolean> {
  const [last] = await room.db.query<{ kind: string }[]>(`SELECT kind FROM learning_step WHERE by_id IS NOT NULL ORDER BY id DESC LIMIT 1`);
  return last?.kind === 'put';
}

export function lastRun(room: LearningRoom): Promise<LearningStepRow | null> {
  return room.db.getRepository(LearningStepRow).findOne({ where: { kind: 'run' }, order: { id: 'DESC' } });
}

/** Decisions since a run, and how many of them it takes for the next one at night. */
export async function decisionsSince(room: LearningRoom, last: LearningStepRow | null): Promise<{ fresh: number; needed: number }> {
  const [row] = await room.db.query<{ fresh: number; all: number }[]>(`SELECT count(*) FILTER (WHERE decided_at > $1)::int AS fresh, count(*)::int AS all FROM ticket_proposal WHERE decided_at IS NOT NULL`, [last?.startedAt ?? last?.askedAt ?? new Date(0)]);
  const { fresh, all } = row ?? { fresh: 0, all: 0 };
  return { fresh, needed: Math.max(NEEDED_SINCE, NEEDED_IN_ALL - (all - fresh)) };
}
