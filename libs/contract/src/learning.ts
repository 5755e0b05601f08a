import * as z from 'zod/mini';

/** The three things that the proposal learns, each by itself. */
export const learntKinds = ['category', 'type', 'urgent'] as const;
export const LearntKind = z.enum(learntKinds);
export type LearntKind = z.infer<typeof LearntKind>;

/** Why new weights of a kind are used or not. Everything but `better` keeps the old ones. */
export const verdicts = ['better', 'nothing_new', 'too_few', 'not_better', 'fewer_among_three', 'more_alarms', 'overlooks_urgent', 'overlooks_denunciations', 'overlooks_complaints'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

const count = z.number();
/** How often weights were right about decisions that no weights have learnt from. */
export const LearningFigures = z.object({
  categories: z.object({ asked: count, first: count, three: count }),
  types: z.object({ asked: count, right: count }),
  urgency: z.object({ asked: count, urgent: count, found: count, alarms: count }),
  byCategory: z.record(z.string(), z.object({ asked: count, right: count })),
});
export type LearningFigures = z.infer<typeof LearningFigures>;

const Found = z.object({ asked: count, found: count });
/** Whether what must not be overlooked is found in sentences that ship for judging. */
export const GuardFigures = z.object({ denunciation: Found, complaint: Found, urgent: Found });
export type GuardFigures = z.infer<typeof GuardFigures>;

/** A word or a pair of words that now speaks louder for a category; shown by many tickets, never by one. */
export const MovedWord = z.object({ words: z.string(), category: z.string(), /** Times seen with it in what ships, and in decisions. */ before: count, lessons: count });

/** What was learnt at one time, with how it did against what was in force then. */
export const LearntVersion = z.object({
  number: z.number(), /** As it stands with every proposal that it made. */ label: z.string(), at: z.string(), status: z.enum(['in_force', 'earlier', 'refused']),
  /** It was measured together with counts that ship with another release: can't be used as it is. */ outdated: z.boolean(),
  lessons: count, /** Tickets that were taken out of it again. */ takenOut: count,
  verdicts: z.record(LearntKind, Verdict),
  before: LearningFigures, after: LearningFigures, guardBefore: GuardFigures, guardAfter: GuardFigures,
  moved: z.array(MovedWord),
});
export type LearntVersion = z.infer<typeof LearntVersion>;

/** One month of decisions of the desk, beside what was proposed. Tickets that were ever restricted are not counted. */
export const ProposalMonth = z.object({ month: z.string(), decided: count, accepted: count, type: count, category: count, area: count, urgency: count, lead: count, /** Handed back by a body later. */ returned: count });
export type ProposalMonth = z.infer<typeof ProposalMonth>;

/** What happened to the weights: `run` learnt and measured, `put` by a person, `taken_out` a ticket that may not be learnt from any more. */
export const LearningStep = z.object({
  id: z.string(), kind: z.enum(['run', 'put', 'taken_out']), at: z.string(), byLabel: z.nullable(z.string()),
  /** The version that came of it; null: the shipped counts, or none. */ number: z.nullable(z.number()), outcome: z.nullable(z.enum(['in_force', 'refused', 'overtaken', 'failed'])), /** Tickets taken out, or decisions looked at. */ count,
});
export type LearningStep = z.infer<typeof LearningStep>;

export const LearningView = z.object({
  /** null: what ships with the program, alone. */ inForce: z.nullable(z.number()), shippedLabel: z.string(),
  /** A run that was asked for or is under way. */ run: z.nullable(z.object({ askedAt: z.string(), startedAt: z.nullable(z.string()) })),
  /** A person went back to a version: the program learns by itself again once a person asks it to. */ paused: z.boolean(),
  /** Decisions since the last run, and how many it takes for one at night. */ newDecisions: count, neededDecisions: count, /** Held-back decisions that a verdict takes. */ neededHeld: count,
  versions: z.array(LearntVersion), steps: z.array(LearningStep), months: z.array(ProposalMonth),
});
export type LearningView = z.infer<typeof LearningView>;

const VersionNumber = z.nullable(z.int().check(z.gte(1, 'not_right'), z.lte(2_147_483_647, 'not_right')));
/** `number` null: the shipped counts alone. `basedOn`: what the administrator saw in force. */
export const PutInForceInput = z.object({ number: VersionNumber, basedOn: VersionNumber });
