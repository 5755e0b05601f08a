import * as z from 'zod/mini';
import { Action, ContactKind, ContactProof, ContributionState, DeadlineKind, DeliveryChannel, DeliveryState, IntakeChannel, LetterKind, MessageKind, Priority, PublicationState, Rating, RedirectChannel, RefusalReason, RequestKind, RequestState, Restriction, ResultCode, TicketState, TicketType } from './codes.js';
import { IsoDate } from './dates.js';
import { MAX_MATTERS, Stretch, Stretches } from './matters.js';
import { BodyRef } from './directory.js';
import { AreaCode, AreaRef } from './place.js';
import { Offer, Sureness } from './offer.js';
import { Proposal } from './proposal.js';
import { IdempotencyKey, UploadId } from './submit.js';
import { MAX_PHOTOS, optionalLine, writtenText } from './text.js';
import { PhotoRef } from './tracking.js';

/** Tags on one ticket. */
export const MAX_TAGS = 10;
const filterCode = z.string().check(z.minLength(1, 'required'), z.maxLength(60, 'too_long'));

/** Views of the staff's queues; the server adds the limits of the person's permissions and body. */
export const queueViews = [
  'new', 'mine', 'to_confirm', 'questions', 'waiting', 'handed_back', 'reopened', 'rulings', 'with_bodies', 'overdue', 'answered', 'to_publish', 'spam', 'restricted',
  'inbox', 'in_progress', 'coordinating', 'to_approve', 'body_answered',
] as const;
export const QueueView = z.enum(queueViews);
export type QueueView = z.infer<typeof QueueView>;

/** A clock as the screens show it. */
export const ClockView = z.object({
  kind: DeadlineKind,
  dueAt: z.string(),
  status: z.enum(['running', 'paused', 'met', 'missed']),
  /** Working minutes left until `dueAt` (negative: overdue) at the time of the reply; wall-clock minutes for 24/7 clocks. */
  minutesLeft: z.nullable(z.number()),
  roundTheClock: z.boolean(),
  provisional: z.boolean(),
  /** A later date that the citizen was promised with an apology; the clock itself stays overdue. */
  promisedAt: z.nullable(z.string()),
  /** How it was counted: from when, how long (days of eight hours where `inDays`), later by an extension of so many working days, stopped in between. */
  countedFrom: z.string(),
  limitMinutes: z.number(),
  inDays: z.boolean(),
  extendedDays: z.number(),
  pauses: z.array(z.object({ from: z.string(), to: z.nullable(z.string()) })),
  ruleVersion: z.string(),
  calendarVersion: z.string(),
});
export type ClockView = z.infer<typeof ClockView>;

export const QueueItem = z.object({
  id: z.string(), code: z.string(), version: z.number(), type: TicketType, state: TicketState, priority: Priority, restriction: Restriction, channel: IntakeChannel,
  receivedAt: z.string(), firstWords: z.string(), category: z.nullable(z.string()), /** Proposed, not decided. */ categoryProposed: z.boolean(), /** How sure the proposed category is; null where none is. */ sure: z.nullable(Sureness), lead: z.nullable(BodyRef), leadProposed: z.boolean(),
  area: z.nullable(AreaRef), clock: z.nullable(ClockView), holder: z.nullable(z.object({ id: z.string(), label: z.string(), until: z.string() })), photoCount: z.number(),
  /** Step of the ladder of reminders that was reached, 0 to 6. */ level: z.number(), /** What waits for somebody's decision. */ pending: z.array(RequestKind), reopenCount: z.number(), publication: PublicationState,
  /** Whose work it is at the desk, and the desk's own tags; nothing for bodies. */ assignee: z.nullable(z.object({ id: z.string(), label: z.string() })), tags: z.array(z.string()),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const dueBuckets = ['overdue', 'today', 'soon', 'later'] as const;
export type DueBucket = (typeof dueBuckets)[number];

/** Narrows a view. Each is a code, so that an address may hold it. */
export const QueueFilters = z.object({
  /** Category (`GT-01`) or field (`GT`). */ category: z.optional(filterCode), /** Commune or district. */ area: z.optional(filterCode), /** Leads, or helps. */ body: z.optional(filterCode), priority: z.optional(Priority), channel: z.optional(IntakeChannel), tag: z.optional(filterCode),
  /** By the clock that the row shows: over, by the end of today, within three days after, later. */ due: z.optional(z.enum(dueBuckets)),
  /** Mine: assigned to me or held by me. Nobody's: neither. */ who: z.optional(z.enum(['me', 'nobody'])),
});
export type QueueFilters = z.infer<typeof QueueFilters>;

/** Tickets that a list can ask for at once. */
export const MAX_QUEUE_IDS = 100;
const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

export const QueueQuery = z.object({
  view: QueueView, ...QueueFilters.shape,
  /** Only these of the view, by comma: what a long list asks for that was told of changes. One that is not in the reply is not in the view. */
  ids: z.optional(z.string().check(z.maxLength(MAX_QUEUE_IDS * 37), z.regex(new RegExp(`^${uuidPattern}(?:,${uuidPattern})*$`)))),
  after: z.optional(z.string().check(z.maxLength(200))), limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))),
});
export const QueueReply = z.object({
  items: z.array(QueueItem), nextAfter: z.nullable(z.string()),
  /** Kept counts of the views that this person has. */
  counts: z.record(z.string(), z.number()),
  /** Of a body's open views: how many by the clock, up to a bound; null elsewhere. */
  byClock: z.nullable(z.object({ overdue: z.number(), today: z.number(), soon: z.number(), later: z.number() })),
  /** Position in the event feed at which this picture is true. */
  cursor: z.string(),
});
export type QueueReply = z.infer<typeof QueueReply>;

export const Delivery = z.object({ id: z.string(), event: Action, channel: DeliveryChannel, to: z.enum(['citizen', 'contact', 'staff']), state: DeliveryState, attempts: z.number(), errorCode: z.nullable(z.string()), at: z.string() });

export const StoryStep = z.object({
  id: z.string(), at: z.string(), version: z.number(), action: Action, from: z.nullable(TicketState), to: TicketState,
  by: z.object({ kind: z.enum(['citizen', 'staff', 'system']), label: z.nullable(z.string()), body: z.nullable(BodyRef) }),
  message: z.nullable(z.object({ kind: MessageKind, text: z.string(), photos: z.array(PhotoRef) })),
  /** Codes of what happened: category, bodies, reasons. */
  details: z.record(z.string(), z.unknown()),
  answerDueBefore: z.nullable(z.string()), answerDueAfter: z.nullable(z.string()),
});
export type StoryStep = z.infer<typeof StoryStep>;

/** What one person asked for and another decides or decided. */
export const RequestView = z.object({
  id: z.string(), kind: RequestKind, state: RequestState, askedBy: z.string(), askedByMe: z.boolean(), askedAt: z.string(), text: z.string(),
  /** Days of an extension, competent body of a hand-back, reason of a refusal, result of an answer. */
  facts: z.record(z.string(), z.unknown()),
  endorsedBy: z.nullable(z.string()), endorsedAt: z.nullable(z.string()), decidedBy: z.nullable(z.string()), decidedAt: z.nullable(z.string()), decision: z.nullable(z.string()),
});
export type RequestView = z.infer<typeof RequestView>;

/** A coordinating body's part: what it was asked, until when, and what it gave to the lead. */
export const ContributionView = z.object({
  id: z.string(), body: BodyRef, /** The reader works in this body. */ mine: z.boolean(), state: ContributionState, question: z.nullable(z.string()), askedAt: z.string(), dueAt: z.string(), /** Asked and past its date. */ overdue: z.boolean(),
  text: z.nullable(z.string()), photos: z.array(PhotoRef), answeredBy: z.nullable(z.string()), answeredAt: z.nullable(z.string()),
});
export type ContributionView = z.infer<typeof ContributionView>;

export const AnswerView = z.object({
  text: z.string(), result: ResultCode, body: BodyRef, authorLabel: z.string(), authorIsMe: z.boolean(), submittedAt: z.string(), approvedAt: z.nullable(z.string()), approverLabel: z.nullable(z.string()),
  /** Went out before it was approved (urgent). */ urgent: z.boolean(), photos: z.array(PhotoRef), noEvidenceReason: z.nullable(z.string()), remark: z.nullable(z.string()),
  /** Earlier answers of the same body with the same words, numbers and dates aside. */ usedBefore: z.object({ count: z.number(), tickets: z.array(z.object({ id: z.string(), code: z.string() })) }),
  /** The template that it began with, filled in for this ticket. */ template: z.nullable(z.object({ title: z.string(), text: z.string() })),
});
export type AnswerView = z.infer<typeof AnswerView>;

/** A draft or sent letter: reminder to the body, apology with a new date to the citizen. */
export const LetterView = z.object({ kind: LetterKind, state: z.enum(['draft', 'sent']), text: z.string(), newDate: z.nullable(z.string()), at: z.string() });
export type LetterView = z.infer<typeof LetterView>;

export const PublicationView = z.object({
  state: PublicationState, /** The sender agreed to publication. */ consent: z.boolean(), objected: z.boolean(), /** Why it may not be published at all; null where it may. */ barredBy: z.nullable(z.enum(['type', 'category', 'consent', 'objection', 'restricted', 'unapproved'])),
  /** Masked texts: what was published, or what the masker proposes. */ reportText: z.string(), answerText: z.string(), at: z.nullable(z.string()),
});
export type PublicationView = z.infer<typeof PublicationView>;

export const AllowedAction = z.object({ action: Action, to: TicketState, needs: z.array(z.string()) });
export type AllowedAction = z.infer<typeof AllowedAction>;

/** A ticket that holds another matter of the same message. */
export const Relative = z.object({ id: z.string(), code: z.string(), state: TicketState, category: z.nullable(z.string()), firstWords: z.string(), /** The message was sent as this ticket. */ first: z.boolean() });
export type Relative = z.infer<typeof Relative>;

export const TicketDetail = z.object({
  id: z.string(), code: z.string(), version: z.number(), type: TicketType, state: TicketState, priority: Priority, restriction: Restriction, channel: IntakeChannel, receivedAt: z.string(),
  text: z.string(), /** True when found personal data is masked for this reader. */ masked: z.boolean(), /** Something is masked, and the reader may have it shown; that is recorded. */ canRevealWords: z.boolean(), photos: z.array(PhotoRef),
  place: z.object({ area: z.nullable(AreaRef), street: z.nullable(z.string()), landmark: z.nullable(z.string()), position: z.nullable(z.object({ lat: z.number(), lon: z.number() })) }),
  category: z.nullable(z.string()), /** Proposed, not decided. */ categoryProposed: z.boolean(), lead: z.nullable(BodyRef), coordinating: z.array(BodyRef),
  holder: z.nullable(z.object({ id: z.string(), label: z.string(), until: z.string(), me: z.boolean() })),
  assignee: z.nullable(z.object({ id: z.string(), label: z.string() })), tags: z.array(z.string()),
  /** A contact exists; its value is read by its own, recorded act. */
  contact: z.nullable(z.object({ kind: ContactKind, canReveal: z.boolean(), /** By the sender's code, by the officer who took it down, or taken over from before codes were sent; null: by nobody yet. */ confirmedBy: z.nullable(ContactProof) })),
  consents: z.array(z.string()),
  proposal: z.nullable(Proposal),
  /** What this person can do with the proposal now; null where the desk has decided, or the reader is not of the desk. */
  offer: z.nullable(Offer),
  /** The category that the sender confirmed on the form: a proposal for the desk like the rules' own. */
  senderCategory: z.nullable(z.string()),
  clocks: z.array(ClockView),
  answer: z.nullable(AnswerView), /** Answers of earlier rounds, newest first. */ earlierAnswers: z.array(AnswerView),
  requests: z.array(RequestView), contributions: z.array(ContributionView), letters: z.array(LetterView), publication: PublicationView,
  /** Step of the ladder of reminders that was reached, 0 to 6. */ level: z.number(),
  reopenCount: z.number(), handBackCount: z.number(),
  /** Working days by which the answer may be put off; 0 where it may not. */
  extensionDays: z.number(),
  /** File of the one-stop desk that the text names. */ dossier: z.nullable(z.string()),
  /** The ticket that this one was merged into, and those that were merged into this one, as far as the reader may see them. */
  mergedInto: z.nullable(z.object({ id: z.string(), code: z.string() })), merged: z.array(z.object({ id: z.string(), code: z.string() })),
  /** Of a message that was divided: the tickets of its other matters, as far as the reader may see them, in the order of the parts. */
  relatives: z.array(Relative),
  /** The message as it was sent, with the stretches that are this ticket's matter; for whoever sees every ticket of it at the centre. `text` has this matter alone. */
  whole: z.nullable(z.object({ text: z.string(), stretches: z.array(Stretch) })),
  rating: z.nullable(z.object({ rating: Rating, reason: z.nullable(z.string()), at: z.string() })),
  story: z.array(StoryStep), deliveries: z.array(Delivery),
  allowedActions: z.array(AllowedAction),
  cursor: z.string(),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

/** Another ticket beside an open one: enough to know whether to open it. */
export const NearbyTicket = z.object({
  id: z.string(), code: z.string(), state: TicketState, receivedAt: z.string(), firstWords: z.string(), category: z.nullable(z.string()), area: z.nullable(AreaRef),
  /** Between the two places, where both are known. */ metres: z.nullable(z.number()), position: z.nullable(z.object({ lat: z.number(), lon: z.number() })), /** The open ticket could be merged into it. */ takesIn: z.boolean(),
});
export type NearbyTicket = z.infer<typeof NearbyTicket>;

export const NearbyReply = z.object({
  /** The sender's other tickets; null where there is no contact, or the reader may not reveal it. */
  sender: z.nullable(z.array(NearbyTicket)),
  /** Perhaps about the same thing, most alike first. */
  similar: z.array(NearbyTicket),
});
/** What is being told at the counter or on the phone, to find open tickets about the same thing. Read, answered and forgotten. */
export const SimilarInput = z.object({ text: writtenText(), areaCode: z.optional(z.nullable(AreaCode)) });
export type SimilarInput = z.infer<typeof SimilarInput>;
export const SimilarReply = z.object({ tickets: z.array(NearbyTicket) });
export type SimilarReply = z.infer<typeof SimilarReply>;
export type NearbyReply = z.infer<typeof NearbyReply>;

const uploads = z.optional(z.array(UploadId).check(z.maxLength(MAX_PHOTOS, 'too_many')));
const code = z.string().check(z.minLength(1, 'required'), z.maxLength(20, 'too_long'));

/** Classification as the operator corrects it. */
export const Classification = z.object({ type: TicketType, category: z.nullable(code), areaCode: z.nullable(AreaCode), priority: Priority });
export type Classification = z.infer<typeof Classification>;

const bodies = (max: number) => z.array(code).check(z.maxLength(max, 'too_many'));
const words = writtenText(2000);
const answerWords = writtenText(10_000);

/** The staff's acts on a ticket, each with what it needs. The lifecycle table says when and by whom. */
export const StaffAct = z.discriminatedUnion('action', [
  // intake and triage
  z.object({ action: z.literal('claim') }),
  /** A ticket that somebody else holds: an act of its own, seen in the story by whoever held it. */
  z.object({ action: z.literal('take_over') }),
  z.object({ action: z.literal('release') }),
  z.object({ action: z.literal('correct'), ...Classification.shape }),
  z.object({ action: z.literal('route'), ...Classification.shape, lead: code, coordinating: bodies(6), note: optionalLine(1000) }),
  z.object({ action: z.literal('ask'), question: words }),
  /** The sender reads the guidance: what they wrote has a way of its own by law. */
  z.object({ action: z.literal('redirect'), channel: RedirectChannel, guidance: words }),
  /** Into the ticket with this public code. */
  z.object({ action: z.literal('merge'), parentCode: z.string().check(z.minLength(1, 'required'), z.maxLength(32, 'too_long')) }),
  /** To an operator of the desk, whose work it is from now on; null: nobody's. */
  z.object({ action: z.literal('assign'), person: z.nullable(z.uuid('not_right')) }),
  /** The tags that it has from now on. */
  z.object({ action: z.literal('tag'), tags: z.array(filterCode).check(z.maxLength(MAX_TAGS, 'too_many')) }),
  z.object({ action: z.literal('split') }),
  /** Into the matters that the message holds. The first stays on this ticket, each further one becomes a ticket of its own. */
  z.object({ action: z.literal('divide'), parts: z.array(z.object({ stretches: Stretches, ...Classification.shape })).check(z.minLength(2, 'required'), z.maxLength(MAX_MATTERS, 'too_many')) }),
  z.object({ action: z.literal('mark_spam') }),
  z.object({ action: z.literal('undo_spam') }),
  z.object({ action: z.literal('restrict') }),
  z.object({ action: z.literal('unrestrict') }),
  // refusal and answers of the desk
  z.object({ action: z.literal('request_refusal'), reason: RefusalReason, explanation: words }),
  z.object({ action: z.literal('confirm_refusal') }),
  z.object({ action: z.literal('decline_refusal'), remark: words }),
  /** The desk answers a question with an approved text, word for word. */
  z.object({ action: z.literal('answer_question'), approvedTextId: z.uuid('not_right') }),
  /** Praise is thanked for. */
  z.object({ action: z.literal('thank'), text: words }),
  z.object({ action: z.literal('request_desk_answer'), text: answerWords, result: ResultCode }),
  z.object({ action: z.literal('approve_desk_answer') }),
  z.object({ action: z.literal('decline_desk_answer'), remark: words }),
  // competence and coordination
  z.object({ action: z.literal('accept') }),
  z.object({ action: z.literal('hand_back'), reason: words, competentBody: code }),
  z.object({ action: z.literal('request_late_hand_back'), reason: words, competentBody: code }),
  z.object({ action: z.literal('agree_late_hand_back') }),
  z.object({ action: z.literal('decline_late_hand_back'), remark: words }),
  /** The supervisor's decision after a second hand-back; binding. */
  z.object({ action: z.literal('rule_competence'), lead: code, coordinating: bodies(6), reason: words }),
  z.object({ action: z.literal('request_coordination'), bodies: bodies(6).check(z.minLength(1, 'required')), question: words }),
  z.object({ action: z.literal('contribute'), text: answerWords, uploads }),
  // time
  z.object({ action: z.literal('request_extension'), days: z.int().check(z.gte(1, 'not_right'), z.lte(30, 'not_right')), /** The citizen reads it when the extension is granted. */ reason: words }),
  z.object({ action: z.literal('endorse_extension') }),
  z.object({ action: z.literal('grant_extension') }),
  z.object({ action: z.literal('decline_extension'), remark: words }),
  /** The body asks the desk to ask the citizen. */
  z.object({ action: z.literal('request_question'), question: words }),
  z.object({ action: z.literal('decline_question'), remark: words }),
  /** First word to the sender of an urgent matter: what is being done right now. */
  z.object({ action: z.literal('send_first_word'), text: words }),
  z.object({ action: z.literal('remind'), text: words }),
  z.object({ action: z.literal('apologise'), text: words, newDate: IsoDate }),
  // answer
  z.object({ action: z.literal('submit_answer'), text: answerWords, result: ResultCode, uploads, noEvidenceReason: optionalLine(500) }),
  /** Urgent matters only: the answer goes out first and is approved within one working day. */
  z.object({ action: z.literal('answer_urgent'), text: answerWords, result: ResultCode, uploads, noEvidenceReason: optionalLine(500) }),
  z.object({ action: z.literal('send_back'), remark: words }),
  z.object({ action: z.literal('approve') }),
  z.object({ action: z.literal('reopen_by_supervisor'), reason: words }),
  // publication
  z.object({ action: z.literal('propose_publication') }),
  /** The editor has read both texts: personal data is masked, no child can be known. */
  z.object({ action: z.literal('publish'), reportText: answerWords, answerText: answerWords, noChild: z.literal(true, 'not_right') }),
  z.object({ action: z.literal('take_down'), reason: words }),
  z.object({ action: z.literal('comment'), text: words }),
  z.object({ action: z.literal('report_obstacle'), text: words }),
]);
export type StaffAct = z.infer<typeof StaffAct>;

/** `version` is the one the person saw; a newer one gives 409 with what changed. A repeated key gives the first result again. */
export const ActInput = z.object({ version: z.int().check(z.gte(1), z.lte(2_147_483_647)), idempotencyKey: IdempotencyKey, act: StaffAct, /** The ticket is taken up first, together with the act or not at all. */ takesUp: z.optional(z.boolean()), /** The template that the words began with. */ template: z.optional(z.nullable(z.string().check(z.maxLength(40, 'too_long')))) });
export type ActInput = z.infer<typeof ActInput>;

export const PreviewInput = z.object({ act: StaffAct });

export const ContactReply = z.object({ kind: ContactKind, value: z.string() });

/** The sender's words without masks: the report, and what was added, by the version at which it was. */
export const WordsReply = z.object({ text: z.string(), added: z.array(z.object({ version: z.number(), text: z.string() })) });
export type WordsReply = z.infer<typeof WordsReply>;
