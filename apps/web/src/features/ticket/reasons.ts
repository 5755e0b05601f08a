import type { Candidate, Reason } from '#contract';
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
    case 'rule': return say('ticket.reason.rule', { name: reason.name, body: directory.bodyName(reason.body) });
    case 'place_missing': return say('ticket.reason.place_missing');
    case 'restricted_type': return say('ticket.reason.restricted_type', { type: say(`code.type.${reason.type}`).toLowerCase() });
    case 'no_lead_for_type': return say('ticket.reason.no_lead_for_type', { type: say(`code.type.${reason.type}`) });
  }
}

/** All reasons in one line, each once. */
export function because(reasons: readonly Reason[], say: Say, directory: Directory): string {
  const words = [...new Set(reasons.map((reason) => reasonWords(reason, say, directory)))];
  return words.length === 0 ? '' : `${say('ticket.because')} ${words.join('; ')}`;
}

/** How sure a candidate is, in words. Scores are chances, held against voices that were not learnt from: of the high ones 19 in 20 are right, of the low ones less than every second. */
export function confidence({ score }: Candidate): 'high' | 'middle' | 'low' {
  return score >= 0.8 ? 'high' : score >= 0.5 ? 'middle' : 'low';
}
