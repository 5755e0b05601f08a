import type * as vi from './staff-desk-work.vi.js';

export const work: typeof vi.work = {
  due: { overdue: 'Overdue', today: 'Today', soon: 'Soon', later: 'Later' }, due_all: 'All', by_clock: 'By clock',
  earlier: 'Earlier tickets of this person', earlier_none: 'No tickets from this contact yet', earlier_count: '{{count}} tickets from this contact', similar: 'Similar tickets', similar_count: 'Perhaps the same: {{count}} open tickets', open: 'Open', open_code: 'Open {{code}} in a new tab',
  filters: 'Filters', filters_set: 'Filters ({{count}})', clear: 'No filters', who: 'Whose', me: 'Mine', nobody: 'Nobody’s', tag: 'Tag', drop: 'Take away the filter {{what}}', narrowed: 'No ticket fits the filters', narrowed_text: 'Take one away to see more. In use: {{filters}}.',
  assignee: 'Assigned to {{name}}', assignee_me: 'Assigned to you', tags: 'Tags: {{tags}}',
  choose: 'Choose several', choosing: 'Done', chosen: '{{count}} chosen', choose_row: 'Choose {{code}}', choose_all: 'Choose all {{count}} rows shown', choose_none: 'Choose none', most: 'At most {{max}} tickets at a time.',
  claim: 'Claim', assign: 'Assign', add_tags: 'Tag', mark_spam: 'Spam', to: 'To whom', nobody_option: 'Nobody', pick_tags: 'Tags', no_tags: 'There are no tags yet. The shift lead adds them on the page Shift.', needed: 'Please choose.',
  preview: 'Preview', can: 'Can be done with {{count}} tickets', cannot: 'Cannot be done with {{count}}', why: '{{code}}: {{why}}', unseen: 'A ticket that you may not see', go: 'Do it with {{count}} tickets', cancel: 'Cancel', none: 'It cannot be done with any of the chosen tickets.',
  done: 'Done with {{count}} tickets.', failed: 'Not done with {{count}} tickets:', retry: 'Try again with {{count}} tickets', close: 'Close',
  give: 'Give out automatically', give_text: 'New tickets go to whoever is on and has least. What somebody who has been away for 20 minutes has not taken up goes back to everybody.', limit: 'Most for each person', turn_on: 'Turn on', turn_off: 'Turn off', save: 'Save the limit', is_on: 'On', is_off: 'Off', set_by: 'Set by {{name}} at {{time}}', waiting: '{{count}} new tickets are nobody’s', on_now: 'On now', load: '{{count}} tickets', nobody_on: 'Nobody is on: new tickets wait for everybody.', all_full: 'Everybody has reached the limit: new tickets wait for everybody.',
  tag_list: 'Tags of the desk', tag_text: 'Short words to gather work. Citizens and bodies do not see them.', tag_new: 'New tag', tag_add: 'Add tag', tag_retire: 'Retire the tag {{name}}', tag_none: 'No tags yet.', tag_retired: 'retired',
  commands: 'With the open ticket', list_commands: 'List', fresh: 'Show new tickets', next: 'Next row', previous: 'Previous row', templates: 'Templates of the open panel',
};
