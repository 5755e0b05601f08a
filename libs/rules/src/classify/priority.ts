import type { Priority, TicketType } from '#contract';
import type { CategoryRule } from '../routing.js';

const unknownCategory: Priority = 'P2';
/** Thanks and advertising wait, whatever they speak of. */
export const canWait: readonly TicketType[] = ['praise', 'spam'];

/** How urgent a message is: present danger first, else as its category is. */
export function priorityOf(type: TicketType, urgent: boolean, rule: Pick<CategoryRule, 'priority'> | undefined): Priority {
  if (urgent) return 'P0';
  return canWait.includes(type) ? 'P3' : (rule?.priority ?? unknownCategory);
}
