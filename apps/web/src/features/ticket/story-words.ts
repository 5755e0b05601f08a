import * as z from 'zod/mini';
import { type Action, Priority, Rating, RedirectChannel, RefusalReason, ResultCode, type StoryStep, TicketType } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { dayWords } from '../../shared/i18n/staff-days.js';
import type { Say, StaffKey } from '../../shared/i18n/staff.js';
import { type Directory, nameOf, shortName } from '../../shared/ui/staff/directory.js';

/** What happened, as one plain sentence. A detail that is not there makes the sentence shorter, never wrong. */
export function storyWords(step: StoryStep, say: Say, directory: Directory): string {
  const who = actor(step, say);
  const { action, details } = step;
  const text = (name: string): string => { const value = details[name]; return typeof value === 'string' ? value : ''; };
  const count = (name: string): number => { const value = details[name]; return typeof value === 'number' && value > 0 ? value : Array.isArray(value) ? value.length : 0; };
  const bodies = (name: string): string => texts(details[name]).map(directory.bodyName).join(', ');
  const body = (name: string): string => (text(name) === '' ? '' : directory.bodyName(text(name)));
  const code = <C extends string>(schema: Codes<C>, name: string, key: (code: C) => StaffKey): string => { const found = schema.safeParse(details[name]); return found.success ? lower(say(key(found.data))) : ''; };
  const result = (): string => code(ResultCode, 'result', (c) => `code.result.${c}`);
  const plain = say(`story.${action}`, { who });
  /** The longer sentence where its detail is known. */
  const or = (key: StaffKey, values: Record<string, string | number>): string => (Object.values(values).every(Boolean) ? say(key, { who, ...values }) : plain);
  switch (action) {
    case 'submit': return step.by.kind === 'staff' ? say('story.submit_desk', { who }) : plain;
    case 'correct': { const what = changed(step, say, directory); return what === '' ? say('story.correct_same', { who }) : say('story.correct_to', { who, what }); }
    case 'route': {
      const lead = text('lead');
      const sentence = withOthers(say, 'story.route_to', 'story.route_with', plain, { who, lead: body('lead'), coordinating: bodies('coordinating') });
      const proposed = text('proposedLead');
      return lead !== '' && proposed !== '' && proposed !== lead ? `${sentence} ${say('story.route_other', { lead: directory.bodyName(proposed) })}` : sentence;
    }
    case 'auto_route': return or('story.auto_route_to', { lead: body('lead') });
    case 'rule_competence': return withOthers(say, 'story.rule_competence_to', 'story.rule_competence_with', plain, { who, lead: body('lead'), coordinating: bodies('coordinating') });
    case 'redirect': return or('story.redirect_to', { channel: code(RedirectChannel, 'channel', (c) => `code.redirect.${c}`) });
    case 'take_over': return or('story.take_over_from', { holder: text('holderLabel') });
    case 'assign': return details['person'] === null ? say('story.assign_none', { who }) : or('story.assign_to', { person: text('personLabel') });
    case 'auto_assign': return or('story.auto_assign_to', { person: text('personLabel') });
    case 'auto_unassign': return or('story.auto_unassign_from', { person: text('personLabel') });
    case 'tag': return or('story.tag_as', { tags: texts(details['tags']).join(', ') });
    case 'merge': return or('story.merge_into', { parent: text('parent') });
    case 'follow_answer': return or('story.follow_answer_of', { parent: text('parent') });
    case 'ask': return details['forBody'] === true ? say('story.ask_for_body', { who }) : or('story.ask_time', { time: count('time') });
    case 'request_refusal': return or('story.request_refusal_because', { reason: code(RefusalReason, 'reason', (c) => `code.refusal.${c}`) });
    case 'request_desk_answer': return or('story.request_desk_answer_result', { result: result() });
    case 'hand_back': case 'request_late_hand_back': case 'agree_late_hand_back': {
      const sentence = or(`story.${action}_to`, { body: body('competentBody') });
      return count('time') > 1 ? `${sentence} ${say('story.second', { time: count('time') })}` : sentence;
    }
    case 'request_coordination': return or('story.request_coordination_of', { bodies: bodies('bodies') });
    case 'contribute': return withEvidence(or('story.contribute_of', { body: body('body') }), count('evidence'), say);
    case 'request_extension': return or('story.request_extension_days', { days: count('days') });
    case 'grant_extension': return or('story.grant_extension_days', { days: count('days') });
    case 'escalate': { const level = ladderStep(details['level']); return level === null ? plain : say('story.escalate_level', { level, what: say(`ladder.level_${level}`) }); }
    case 'alarm': return text('clock') === 'intake' ? say('story.alarm_intake') : text('clock') === 'acceptance' ? say('story.alarm_acceptance') : plain;
    case 'apologise': case 'auto_apologise': return or(`story.${action}_date`, { day: dayText(text('newDate')) });
    case 'submit_answer': case 'answer_urgent': {
      const sentence = withEvidence(or(`story.${action}_result`, { result: result() }), count('evidence'), say);
      return details['sameOfficer'] === true ? `${sentence} ${say('story.same_officer')}` : sentence;
    }
    case 'approve': case 'send_back': return step.from === 'answered' || step.from === 'closed' ? say(`story.${action}_after`, { who }) : plain;
    case 'rate': return or('story.rate_as', { rating: code(Rating, 'rating', (c) => `code.rating.${c}`) });
    case 'reopen': return or('story.reopen_time', { time: count('time') });
    default: return plain;
  }
}

/** What the step did to the date of the answer: before, after and why; null where it stayed. */
export function clockMove(step: StoryStep, say: Say): string | null {
  const { action, answerDueBefore: before, answerDueAfter: after } = step;
  if (action === 'ask') return say('story.paused');
  if (action === 'apologise' || action === 'auto_apologise') return say('story.promised');
  if (after === null || after === before) return null;
  if (before === null) return say('story.started', { after: pointInTime(after) });
  const moved = { before: pointInTime(before), after: pointInTime(after) };
  const because = cause(step, say);
  return because === null ? say('story.moved', moved) : say('story.moved_because', { ...moved, cause: because });
}

const causes: Partial<Record<Action, StaffKey>> = {
  correct: 'story.cause.classification', divide: 'story.cause.classification', route: 'story.cause.classification', reply: 'story.cause.asked', reply_to_body: 'story.cause.asked', resume_triage: 'story.cause.asked', resume_progress: 'story.cause.asked', detach_sender: 'story.cause.asked', recalendar: 'story.cause.calendar',
  reopen: 'story.cause.reopened', reopen_by_supervisor: 'story.cause.reopened', request_review: 'story.cause.review', split: 'story.cause.split', auto_split: 'story.cause.split', send_back: 'story.cause.recalled',
};

function cause({ action, details }: StoryStep, say: Say): string | null {
  if (action === 'grant_extension') { const days = Number(details['days']); return days > 0 ? say('story.cause.extension', { days }) : say('story.cause.extension_some'); }
  const key = causes[action];
  return key === undefined ? null : say(key);
}

interface Codes<C extends string> { safeParse(value: unknown): { success: true; data: C } | { success: false } }
const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);

/** A step of the ladder of reminders, or null: none was reached. */
export function ladderStep(value: unknown): z.infer<typeof Level> | null {
  const level = Level.safeParse(Number(value));
  return level.success ? level.data : null;
}

/** The first letter in lower case, for the middle of a sentence; names inside keep theirs. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const withEvidence = (sentence: string, count: number, say: Say): string => (count > 0 ? `${sentence} ${say('story.evidence', { count })}` : sentence);
const dayText = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? lower(dayWords(day)) : /^\d{4}-\d{2}-\d{2}T/.test(day) ? pointInTime(day) : '');

function withOthers(say: Say, alone: StaffKey, together: StaffKey, plain: string, values: { who: string; lead: string; coordinating: string }): string {
  if (values.lead === '') return plain;
  return values.coordinating === '' ? say(alone, values) : say(together, values);
}

function actor(step: StoryStep, say: Say): string {
  if (step.by.kind === 'citizen') return say('story.citizen');
  if (step.by.kind === 'system') return say('story.system');
  const name = step.by.label ?? say('story.staff');
  return step.by.body === null || name.includes(shortName(step.by.body.name)) ? name : say('story.in_body', { name, body: nameOf(step.by.body) });
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);

/** Which fields a correction changed, and to what. */
function changed(step: StoryStep, say: Say, directory: Directory): string {
  const value = (field: string): string => {
    const raw = step.details[field];
    if (typeof raw !== 'string') return say('story.field.none');
    if (field === 'type') { const type = TicketType.safeParse(raw); return type.success ? lower(say(`code.type.${type.data}`)) : raw; }
    if (field === 'priority') { const priority = Priority.safeParse(raw); return priority.success ? say(`code.priority.${priority.data}`) : raw; }
    return field === 'category' ? `${raw} ${directory.categoryName(raw)}` : directory.areaName(raw);
  };
  return texts(step.details['changed']).flatMap((field) => (field === 'type' || field === 'category' || field === 'area' || field === 'priority' ? [say(`story.field.${field}`, { value: value(field) })] : [])).join(', ');
}
