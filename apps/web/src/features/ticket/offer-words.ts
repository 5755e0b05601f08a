import type { NextStep, TicketDetail } from '#contract';
import type { Say, StaffKey } from '../../shared/i18n/staff.js';
import { type Directory, shortName } from '../../shared/ui/staff/directory.js';

/** Names of what a routing goes by, as short as a button allows. */
export function routeNames({ lead, category }: { lead: string; category: string | null }, directory: Directory): { body: string; category: string } {
  return { body: shortName(directory.bodyName(lead)), category: category ?? '' };
}

function keyOf({ action, by, route, missing }: NextStep, type: TicketDetail['type']): StaffKey {
  switch (action) {
    case 'route': return route === null ? `offer.accept.fill_${missing ?? 'matter'}` : by === 'rules' ? 'offer.accept.route' : `offer.accept.${by}`;
    case 'ask': return `offer.accept.ask_${missing ?? 'matter'}`;
    case 'answer_question': case 'request_desk_answer': return 'offer.accept.answer';
    case 'thank': return 'offer.accept.thank';
    case 'redirect': return type === 'complaint' ? 'offer.accept.guide' : type === 'crime_report' ? 'offer.accept.police' : 'offer.accept.redirect';
    case 'mark_spam': return 'offer.accept.mark_spam';
  }
}

/** What accepting will do, said before it is done. */
export function acceptWords(next: NextStep, type: TicketDetail['type'], say: Say, directory: Directory): string {
  return say(keyOf(next, type), next.route === null ? {} : routeNames(next.route, directory));
}
