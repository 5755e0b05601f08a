import { Priority, RefusalReason, Rating, ResultCode, type StoryStep, TicketType } from '#contract';
import type { Say } from '../../shared/i18n/staff.js';
import { type Directory, nameOf, shortName } from '../../shared/ui/staff/directory.js';

/** What happened, as one plain sentence. */
export function storyWords(step: StoryStep, say: Say, directory: Directory): string {
  const who = actor(step, say);
  const text = (name: string): string => { const value = step.details[name]; return typeof value === 'string' ? value : ''; };
  switch (step.action) {
    case 'submit': return say(step.by.kind === 'staff' ? 'story.submit_desk' : 'story.submit', { who });
    case 'correct': { const what = changed(step, say, directory); return what === '' ? say('story.correct_same', { who }) : say('story.correct', { who, what }); }
    case 'route': {
      const lead = directory.bodyName(text('lead'));
      const coordinating = texts(step.details['coordinating']).map(directory.bodyName).join(', ');
      const proposed = text('proposedLead');
      const sentence = coordinating === '' ? say('story.route', { who, lead }) : say('story.route_with', { who, lead, coordinating });
      return proposed !== '' && proposed !== text('lead') ? `${sentence} ${say('story.route_other', { lead: directory.bodyName(proposed) })}` : sentence;
    }
    case 'ask': return say('story.ask', { who, time: Number(step.details['time'] ?? 1) });
    case 'refuse': { const reason = RefusalReason.safeParse(step.details['reason']); return say('story.refuse', { who, reason: reason.success ? say(`code.refusal.${reason.data}`).toLowerCase() : '' }); }
    case 'hand_back': return say('story.hand_back', { who, body: directory.bodyName(text('competentBody')) });
    case 'rule_competence': return say('story.rule_competence', { who, lead: directory.bodyName(text('lead')) });
    case 'submit_answer': { const result = ResultCode.safeParse(step.details['result']); return say('story.submit_answer', { who, result: result.success ? say(`code.result.${result.data}`).toLowerCase() : '' }); }
    case 'rate': { const rating = Rating.safeParse(step.details['rating']); return say('story.rate', { rating: rating.success ? say(`code.rating.${rating.data}`).toLowerCase() : '' }); }
    default: return say(`story.${step.action}`, { who });
  }
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
    if (field === 'type') { const type = TicketType.safeParse(raw); return type.success ? say(`code.type.${type.data}`).toLowerCase() : raw; }
    if (field === 'priority') { const priority = Priority.safeParse(raw); return priority.success ? say(`code.priority.${priority.data}`) : raw; }
    return field === 'category' ? `${raw} ${directory.categoryName(raw)}` : directory.areaName(raw);
  };
  return texts(step.details['changed']).flatMap((field) => (field === 'type' || field === 'category' || field === 'area' || field === 'priority' ? [say(`story.field.${field}`, { value: value(field) })] : [])).join(', ');
}
