import { LearningStepRow, LearntLessonRow, LearntWeightsRow } from '#database';
import { breather } from '#directory';
import { inSteps, LessonCounts, movedWords, type MovedWord, traitsOf, type WeightKind, writeSteps } from '#rules';
import type { LearningRoom } from './context.js';
import { readWordsOf } from './read-lessons.js';

/**
 * Takes tickets that may not be learnt from any more out of every version that is kept: those that stood in a restricted lane since, and those whose words were erased.
 * Each version is counted anew from what is left, so that also words leave which only the others together had not made common. Harmless when repeated.
 * @returns tickets taken out
 */
export async function takeOut(room: LearningRoom): Promise<number> {
  const gone = await room.db.query<{ id: string }[]>(
    `SELECT l.ticket_id AS id FROM learnt_lesson l JOIN ticket_event e ON e.ticket_id = l.ticket_id AND e.restriction_after <> 'none'
     UNION
     SELECT l.ticket_id FROM (SELECT DISTINCT ticket_id FROM learnt_lesson) l WHERE NOT EXISTS (SELECT 1 FROM ticket_message m WHERE m.ticket_id = l.ticket_id AND m.kind = 'report' AND m.text <> '')
     LIMIT 1000`,
  );
  if (gone.length === 0) return 0;
  const ids = gone.map(({ id }) => id);
  const numbers = await room.db.query<{ number: number }[]>(`SELECT DISTINCT number FROM learnt_lesson WHERE ticket_id = ANY($1::uuid[]) ORDER BY number DESC`, [ids]);
  let written = 0;
  for (const { number } of numbers) if (await countAnew(room, number, new Set(ids))) written++;
  if (written === 0) return 0;
  const now = room.now();
  await room.db.getRepository(LearningStepRow).insert({ kind: 'taken_out', askedAt: now, startedAt: now, endedAt: now, byId: null, number: null, outcome: null, count: ids.length });
  await room.weights.look();
  return ids.length;
}

/** Counts a version anew without these tickets. Another worker may have been faster: then there is nothing left to do. @returns whether this one did it */
async function countAnew(room: LearningRoom, number: number, gone: ReadonlySet<string>): Promise<boolean> {
  const version = await room.db.getRepository(LearntWeightsRow).findOneBy({ number });
  if (version === null) return false;
  const rows = await room.db.getRepository(LearntLessonRow).findBy({ number });
  const left = new Map(rows.filter((row) => !gone.has(row.ticketId)).map((row) => [row.ticketId, row]));
  const { categories } = await room.directory.reference();
  const breathe = breather(room.stopping);
  const lessons = new LessonCounts([...new Set([...categories.keys(), ...rows.flatMap((row) => row.category ?? [])])]);
  for await (const { ticketId, sender, text } of readWordsOf(room.db, [...left.keys()])) {
    const lesson = left.get(ticketId);
    if (lesson !== undefined) lessons.add(lesson, sender, traitsOf(text));
    await breathe();
  }
  const models = await lessons.counts((key) => room.shipped.weights.index.find(key) !== undefined, breathe);
  const moved: MovedWord[] = version.categoryCounts === null ? [] : await inSteps(movedWords(room.shipped.weights, models.category), breathe);
  const counted = async (before: string | null, kind: WeightKind) => (before === null ? null : inSteps(writeSteps(models[kind]), breathe));
  const counts = { categoryCounts: await counted(version.categoryCounts, 'category'), typeCounts: await counted(version.typeCounts, 'type'), urgentCounts: await counted(version.urgentCounts, 'urgent') };
  const out = rows.length - left.size;
  return room.db.transaction(async (tx) => {
    const written = await tx.getRepository(LearntWeightsRow).update({ number, revision: version.revision }, {
      revision: version.revision + 1, ...counts, lessons: left.size, takenOut: version.takenOut + out, moved,
    });
    if (written.affected === 1) await tx.query(`DELETE FROM learnt_lesson WHERE number = $1 AND ticket_id = ANY($2::uuid[])`, [number, [...gone]]);
    return written.affected === 1;
  });
}
