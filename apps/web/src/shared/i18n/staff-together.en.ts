import type { StaffTexts } from './staff.vi.js';

export const presence: StaffTexts['presence'] = {
  here: 'Colleagues who have this ticket open',
  looks: '{{name}} is looking',
  writes: '{{name}} is writing',
  in_body: '{{name}} ({{body}})',
  others: 'and {{count}} more',
};

export const nearby: StaffTexts['nearby'] = {
  similar: 'Similar tickets of late ({{count}})',
  sender: 'Other tickets of this sender ({{count}})',
  metres: '{{metres}} m away',
  merge: 'Merge into…',
  merge_into: 'Merge into {{code}}',
};

export const shift: StaffTexts['shift'] = {
  title: 'Shift',
  lead: 'The desk now: who is at work, what they hold, what nobody has taken up. The restricted lane does not count here.',
  figure: { urgent: 'Urgent, unread', unclaimed: 'Unclaimed', on: 'People at work' },
  urgent_none: 'none',
  unclaimed_none: 'none',
  oldest: 'oldest: {{ago}}',
  oldest_title: 'Waiting longest',
  holding: 'holding {{count}} tickets',
  people: 'Operators',
  at: 'has a ticket open',
  acts: '{{count}} acts in the last hour, latest {{time}}',
  acts_none: 'Nothing done in the last hour',
  holds: 'Held by {{name}}',
  holds_none: 'Holds nothing',
  until: 'until {{time}}',
  nobody: 'Nobody seen at work',
  nobody_text: 'Whoever has a ticket open, holds one, or did something in the last hour stands here.',
  away: '{{count}} others were not seen in the last hour.',
};
