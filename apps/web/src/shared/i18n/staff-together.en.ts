import type { StaffTexts } from './staff.vi.js';

export const presence: StaffTexts['presence'] = {
  here: 'Colleagues who have this ticket open',
  looks: '{{name}} is looking',
  writes: '{{name}} is writing',
  in_body: '{{name}} ({{body}})',
  others: 'and {{count}} more',
};
