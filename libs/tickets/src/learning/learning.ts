import { type LearningView, type LearntVersion, Refused } from '#contract';
import { LearningStepRow, LearntWeightsRow, PersonRow } from '#database';
import { type Actor, learntLabel } from '#directory';
import { leastHeld } from '#rules';
import { In } from 'typeorm';
import type { LearningRoom } from './context.js';
import { readMonths } from './months.js';
import { askRun, decisionsSince, isPaused, isRunDue, lastRun, takeRun } from './run.js';
import { takeOut } from './take-out.js';
import { lockInForce } from './versions.js';

const STEPS_SHOWN = 30;

/** The proposal learns from the desk's decisions, and the administrator sees what, can ask for it and can go back. Nobody reads a ticket's words here. */
export class Learning {
  readonly #began: Date;
  readonly #stopping = new AbortController();
  private readonly room: LearningRoom;
  #months: LearningView['months'] | null = null;

  constructor(room: Omit<LearningRoom, 'stopping'>) {
    this.room = { ...room, stopping: this.#stopping.signal };
    this.#began = room.now();
  }

  /** Ends what is under way at its next step; a run is taken up again at the next start. */
  stop(): void {
    this.#stopping.abort();
  }

  /** What is in force, what was learnt, refused and taken out, and how the proposals did month by month. */
  async view(): Promise<LearningView> {
    const { db, now, weights } = this.room;
    const versions = await db.getRepository(LearntWeightsRow).find({ order: { number: 'DESC' }, select: { number: true, revision: true, basedOn: true, status: true, createdAt: true, lessons: true, takenOut: true, verdicts: true, figures: true, moved: true } });
    const steps = await db.getRepository(LearningStepRow).find({ order: { id: 'DESC' }, take: STEPS_SHOWN });
    const people = await db.getRepository(PersonRow).find({ where: { id: In(steps.flatMap((step) => step.byId ?? [])) }, select: { id: true, label: true } });
    const open = steps.find((step) => step.kind === 'run' && step.endedAt === null);
    const { fresh, needed } = await decisionsSince(this.room, await lastRun(this.room));
    // Asked every two seconds while a run is under way: the months wait for its end.
    const months = open !== undefined && this.#months !== null ? this.#months : (this.#months = await readMonths(db, now()));
    return {
      inForce: versions.find((one) => one.status === 'in_force' && one.basedOn === weights.shippedVersion)?.number ?? null, shippedLabel: weights.shippedVersion,
      run: open === undefined ? null : { askedAt: open.askedAt.toISOString(), startedAt: open.startedAt?.toISOString() ?? null },
      paused: await isPaused(this.room),
      newDecisions: fresh, neededDecisions: needed, neededHeld: leastHeld,
      versions: versions.map((row) => this.#version(row)),
      steps: steps.filter((step) => step.endedAt !== null).map((step) => ({ id: step.id, kind: step.kind, at: (step.endedAt ?? step.askedAt).toISOString(), byLabel: people.find((p) => p.id === step.byId)?.label ?? null, number: step.number, outcome: step.outcome, count: step.count })),
      months,
    };
  }

  #version({ number, revision, basedOn, status, createdAt, lessons, takenOut, verdicts, figures, moved }: LearntWeightsRow): LearntVersion {
    return { number, label: learntLabel(basedOn, { number, revision }), at: createdAt.toISOString(), status, outdated: basedOn !== this.room.weights.shippedVersion, lessons, takenOut, verdicts, ...figures, moved };
  }

  /** Asks for a run; the worker takes it within seconds. */
  async askRun(actor: Actor): Promise<void> {
    await askRun(this.room, actor.personId);
  }

  /** Puts an earlier version in force, or the shipped counts alone (null). @throws Refused `learnt_changed`, `not_found`, `learnt_outdated` */
  async putInForce(actor: Actor, number: number | null, basedOn: number | null): Promise<void> {
    const { db, weights, now } = this.room;
    await db.transaction(async (tx) => {
      const rows = tx.getRepository(LearntWeightsRow);
      const before = await lockInForce(tx);
      const usable = before?.basedOn === weights.shippedVersion ? before.number : null;
      if (usable !== basedOn) throw new Refused('learnt_changed');
      if (number === basedOn) return;
      const wanted = number === null ? null : await rows.findOneBy({ number, status: 'earlier' });
      if (number !== null && wanted === null) throw new Refused('not_found');
      if (wanted !== null && wanted.basedOn !== weights.shippedVersion) throw new Refused('learnt_outdated');
      if (before !== null) await rows.update({ number: before.number }, { status: 'earlier' });
      if (wanted !== null) await rows.update({ number: wanted.number }, { status: 'in_force' });
      await tx.getRepository(LearningStepRow).insert({ kind: 'put', askedAt: now(), startedAt: now(), endedAt: now(), byId: actor.personId, number, outcome: 'in_force', count: 0 });
    });
    await weights.look();
  }

  /** What is to be done without being asked, or was asked for: tickets are taken out first, then one run is taken. Harmless when several workers do it. */
  async turn(): Promise<void> {
    try {
      await takeOut(this.room);
      await this.room.weights.look();
      if (await isRunDue(this.room, this.#began)) await askRun(this.room, null);
      await takeRun(this.room);
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    }
  }
}
