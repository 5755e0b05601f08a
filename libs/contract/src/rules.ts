import * as z from 'zod/mini';
import { DeadlineKind } from './codes.js';
import { AreaCode } from './place.js';
import { writtenText } from './text.js';

/** Rules that an administrator keeps as data. */
export const ruleKinds = ['routing', 'classification', 'deadlines'] as const;
export const RuleKind = z.enum(ruleKinds);
export type RuleKind = z.infer<typeof RuleKind>;

export const MAX_RULES = 200;
const RuleId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'not_right'));
const Code = z.string().check(z.regex(/^([A-Z][A-Z0-9-]{0,29})?$/, 'not_right'));
const CategoryOrField = z.string().check(z.regex(/^[A-Z]{2}(-\d{2})?$/, 'not_right'));
const codes = <T extends z.ZodMiniType>(one: T, most: number) => z.array(one).check(z.maxLength(most, 'too_many'));
/** Words as they are spelt; found without marks and in short forms, too. The signs of the program's own word lists mean nothing here. */
export const RulePhrase = z.pipe(writtenText(60), z.string().check(z.regex(/^(?![^]*\.\.)[^{}|=<>\n]+$/, 'bad_phrase')));
const phrases = codes(RulePhrase, 30);
const note = z.string().check(z.maxLength(500, 'too_long'));

/** When a rule of routing holds: one of each list that is not empty; at least one list is not. */
export const RoutingCondition = z.object({ /** Codes of categories or fields. */ categories: codes(CategoryOrField, 60), /** Communes or districts. */ areas: codes(AreaCode, 100), words: phrases })
  .check(z.refine((when: { categories: unknown[]; areas: unknown[]; words: unknown[] }) => when.categories.length + when.areas.length + when.words.length > 0, { error: 'condition_needed', path: ['categories'] }));
/** An exception before the catalogue: where it holds, this body leads. `coordinating` empty: those of the catalogue. `source`: its ground in law. */
export const RoutingRule = z.object({ id: RuleId, name: writtenText(120), when: RoutingCondition, lead: Code.check(z.minLength(1, 'body_needed')), coordinating: codes(Code, 10), source: writtenText(300), note });
export type RoutingRule = z.infer<typeof RoutingRule>;

/** Raises what is proposed for a message with such words; takes nothing away. `category`: stands first. */
export const ClassificationRule = z.object({
  id: RuleId, name: writtenText(120), words: phrases.check(z.minLength(1, 'required')), without: phrases,
  raise: z.object({ category: z.nullable(z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/, 'not_right'))), urgent: z.boolean() }).check(z.refine((raise: { category: string | null; urgent: boolean }) => raise.category !== null || raise.urgent, { error: 'effect_needed', path: ['category'] })),
  source: writtenText(300), note,
});
export type ClassificationRule = z.infer<typeof ClassificationRule>;

const differentIds = z.refine<{ id: string }[]>((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, 'not_right');
/** In order: the first that fits decides. */
export const RoutingRules = z.object({ rules: codes(RoutingRule, MAX_RULES).check(differentIds) });
export type RoutingRules = z.infer<typeof RoutingRules>;
export const ClassificationRules = z.object({ rules: codes(ClassificationRule, MAX_RULES).check(differentIds) });
export type ClassificationRules = z.infer<typeof ClassificationRules>;

export const certainties = ['law', 'practice', 'proposal'] as const;
const sourced = { source: writtenText(300), certainty: z.enum(certainties) };
/** From three minutes to a working year. */
const hours = z.number('bad_limit').check(z.gte(0.05, 'bad_limit'), z.lte(2_000, 'bad_limit'));
export const HourLimit = z.object({ hours, roundTheClock: z.boolean(), ...sourced });
const days = (least: number) => z.object({ workingDays: z.int('bad_limit').check(z.gte(least, 'bad_limit'), z.lte(250, 'bad_limit')), ...sourced });
const ofPriority = z.object({ intake: HourLimit, acceptance: HourLimit, firstWord: z.nullable(HourLimit), answer: HourLimit, subAnswer: HourLimit, extension: days(0) });
const byCategory = z.record(z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/, 'not_right')), HourLimit).check(z.refine((limits: object) => Object.keys(limits).length <= 100, 'too_many'));
/** All limits, each with where it comes from and how certain that is. */
export const DeadlineLimits = z.object({
  byPriority: z.object({ P0: ofPriority, P1: ofPriority, P2: ofPriority, P3: ofPriority }),
  firstWordByCategory: byCategory,
  /** In the place of the catalogue's own limits; as those, they shorten the priority's and never lengthen it. */
  answerByCategory: z._default(byCategory, {}),
  citizenReply: days(1), rating: days(1), approval: days(1), reopening: days(1), review: days(1), apology: days(1),
});
export type DeadlineLimits = z.infer<typeof DeadlineLimits>;

/** Rules of one kind as an administrator writes them. */
export const RuleDraft = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('routing'), data: RoutingRules }),
  z.object({ kind: z.literal('classification'), data: ClassificationRules }),
  z.object({ kind: z.literal('deadlines'), data: DeadlineLimits }),
]);
export type RuleDraft = z.infer<typeof RuleDraft>;

const Version = z.string().check(z.maxLength(100));
/** `basedOn`: the version in force that the administrator saw. */
export const RehearsalInput = z.object({ basedOn: Version, draft: RuleDraft });
export type RehearsalInput = z.infer<typeof RehearsalInput>;
/** `proof`: of the rehearsal of just this draft. */
export const SwitchOnInput = z.object({ basedOn: Version, draft: RuleDraft, source: writtenText(300), proof: z.string().check(z.maxLength(200)) });
export type SwitchOnInput = z.infer<typeof SwitchOnInput>;

/** What is wrong with a rule. `rule` is its id, or the path of a limit. */
export const ruleFaults = ['unreadable', 'lead_gone', 'coordinating_gone', 'category_gone', 'area_gone', 'no_words', 'threw'] as const;
export const RuleFault = z.object({ kind: RuleKind, rule: z.string(), name: z.string(), fault: z.enum(ruleFaults), codes: z.array(z.string()) });
export type RuleFault = z.infer<typeof RuleFault>;
/** A fault of a rule in force. `first` and `last`: when tickets met it; null: none has yet. */
export const RuleMark = z.object({ ...RuleFault.shape, first: z.nullable(z.string()), last: z.nullable(z.string()), times: z.number() });
export type RuleMark = z.infer<typeof RuleMark>;

const InForce = z.object({ version: z.string(), versions: z.array(z.object({ version: z.string(), at: z.string(), source: z.string(), byLabel: z.nullable(z.string()) })) });
export const RulesView = z.object({
  routing: z.object({ ...InForce.shape, data: RoutingRules }),
  classification: z.object({ ...InForce.shape, data: ClassificationRules }),
  deadlines: z.object({ ...InForce.shape, data: DeadlineLimits }),
  marks: z.array(RuleMark),
});
export type RulesView = z.infer<typeof RulesView>;

/** Names of what a rehearsal counts. */
export const figureNames = ['lead', 'coordinating', 'category', 'urgent_more', 'urgent_less', 'right_now', 'wrong_now', 'late_now', 'late_no_more', 'later', 'earlier'] as const;
export const FigureName = z.enum(figureNames);
export type FigureName = z.infer<typeof FigureName>;
/** A ticket behind a figure: codes and days alone. `before` and `after` are of the figure: bodies, categories or times. */
export const RehearsedTicket = z.object({ code: z.string(), receivedOn: z.string(), category: z.nullable(z.string()), area: z.nullable(z.string()), before: z.nullable(z.string()), after: z.nullable(z.string()) });
export type RehearsedTicket = z.infer<typeof RehearsedTicket>;
/** One number and the list behind it, the newest first, cut at some length; `count` is of all. */
export const Figure = z.object({ name: FigureName, before: z.nullable(z.string()), after: z.nullable(z.string()), clock: z.nullable(DeadlineKind), count: z.number(), tickets: z.array(RehearsedTicket) });
export type Figure = z.infer<typeof Figure>;
/** What the draft would have done to the tickets of the last days. Restricted tickets are not counted. */
export const Rehearsal = z.object({ days: z.number(), tickets: z.number(), /** There were more; only the newest were looked at. */ cut: z.boolean(), changed: z.number(), figures: z.array(Figure), faults: z.array(RuleFault), /** null: a draft with faults can't be switched on. */ proof: z.nullable(z.string()) });
export type Rehearsal = z.infer<typeof Rehearsal>;

/** One version, to be read, compared or taken up again. */
export const RuleVersion = z.object({ version: z.string(), draft: RuleDraft });
export type RuleVersion = z.infer<typeof RuleVersion>;
