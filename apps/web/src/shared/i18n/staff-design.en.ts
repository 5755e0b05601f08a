import type * as vi from './staff-design.vi.js';

export const design: typeof vi.design = {
  title: 'Design language',
  lead: 'Every component of the desk in its states, with fixed sample data. It stands in the demonstration only.',
  to_citizen: 'Components of the citizen’s side',
  tokens: 'Foundations', colours: 'Colours', colours_text: 'Words on their ground, with the contrast measured on this very screen; at least 4.5 for words, 3 for edges and signs.', type: 'Type', space: 'Space', sample: 'Done before Thursday, đường Nguyễn Hữu Thỉnh',
  buttons: 'Buttons', main: 'The main act', other: 'Another act', light: 'Open now', quiet: 'A small act', danger: 'Cannot be undone', busy: 'Sending', off: 'Not allowed yet',
  urgency: 'Urgency', states: 'States', ladder: 'Reminders', clocks: 'Clocks',
  rows: 'Rows of a list', ticket: 'Head of a ticket, who is here, clocks and story', acts: 'What may be done, and the frame of one act', fields: 'Fields and lists', words: 'Words', wrong: 'Please write a few words.', hint: 'The citizen will read these very words.', category: 'Category', area: 'Area', body: 'Body', bodies: 'Coordinating bodies', photos: 'Photos as evidence: being sent, done, failed',
  notes: 'Empty, failed, refused, loading', empty: 'Nothing is waiting any more', empty_text: 'New reports appear here as soon as somebody sends one.', failed: 'The list could not be loaded',
  table: 'Tables', version: 'Version', since: 'In force from', kept: 'Kept by',
  live: 'The line', code: 'QR code of a receipt',
};
