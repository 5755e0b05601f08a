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
