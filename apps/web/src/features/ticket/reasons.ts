import { type Candidate, type Reason, type Sureness, surenessOf } from '#contract';
import type { Say } from '../../shared/i18n/staff.js';
import type { Directory } from '../../shared/ui/staff/directory.js';

/** A reason of the proposal as part of a sentence. */
export function reasonWords(reason: Reason, say: Say, directory: Directory): string {
  switch (reason.kind) {
    case 'phrase': return say('ticket.reason.phrase', { text: reason.text });
    case 'place_word': return say('ticket.reason.place_word', { text: reason.text });
    case 'danger_word': return say('ticket.reason.danger_word', { text: reason.text });
    case 'category_priority': return say('ticket.reason.category_priority', { category: reason.category, priority: say(`code.priority.${reason.priority}`) });
    case 'fixed_lead': return say('ticket.reason.fixed_lead', { category: reason.category, body: directory.bodyName(reason.body) });
    case 'area_lead': return say('ticket.reason.area_lead', { district: directory.areaName(reason.districtCode), body: directory.bodyName(reason.body) });
    case 'road_owner': return say('ticket.reason.road_owner', { road: reason.road, body: directory.bodyName(reason.body) });
    case 'place_missing': return say('ticket.reason.place_missing');
    case 'restricted_type': return say('ticket.reason.restricted_type', { type: say(`code.type.${reason.type}`).toLowerCase() });
    case 'no_lead_for_type': return say('ticket.reason.no_lead_for_type', { type: say(`code.type.${reason.type}`) });
  }
}

/** All reasons in one line, each once; words of the text that speak for the same stand together. */
export function because(reasons: readonly Reason[], say: Say, directory: Directory): string {
  const together = new Map<string, { first: Reason; texts: Set<string> }>();
  for (const reason of reasons) {
    const text = 'text' in reason ? reason.text : '';
    const group = 'text' in reason ? reason.kind : JSON.stringify(reason);
    const held = together.get(group);
    if (held === undefined) together.set(group, { first: reason, texts: new Set([text]) });
    else held.texts.add(text);
  }
  const words = [...together.values()].map(({ first, texts }) => reasonWords('text' in first ? { ...first, text: [...texts].join('”, “') } : first, say, directory));
  return words.length === 0 ? '' : `${say('ticket.because')} ${words.join('; ')}`;
}

/** Words of the text that a reason points at: only such reasons can be shown there. */
export const pointsAtWords = (reason: Reason): boolean => reason.kind === 'phrase' || reason.kind === 'place_word' || reason.kind === 'danger_word';

/** How sure a candidate is, in words. */
export const confidence = ({ score }: Candidate): Sureness => surenessOf(score);
