import type * as vi from './staff-templates.vi.js';

export const templates: typeof vi.templates = {
  title: 'Templates',
  lead: 'Words to begin with for what comes often. Choose one in a panel with the key M, fit it to the matter, send.',
  list: 'List of templates', find: 'Find in title and text', show: 'Show', in_use: 'In use', retired: 'Retired', any_act: 'Any act', any_category: 'Any category',
  count: '{{count}} templates', uses: '{{count}} times in 90 days', unused: 'not used yet',
  empty: 'No templates yet', empty_text: 'Write the first one for words that you type again and again.', empty_found: 'No template matches', empty_found_text: 'Change the words or take away a filter.',
  choose: 'Choose a template to read', choose_text: 'The whole text, where it is used and how often stand here.', gone: 'There is no such template', back: 'List',
  centre: 'The Centre', shipped: 'Comes with the program', by: 'Written by {{author}}, {{time}}',
  write: 'New template', edit: 'Edit', retire: 'Retire', retire_sure: 'Retire this template? What was sent stays as it is.', retired_note: 'This template is no longer in use.', retired_done: 'Retired.',
  new_title: 'New template', edit_title: 'Edit template', field_title: 'Title', field_title_hint: 'For finding it; nobody who gets the message sees it.', field_owner: 'Of', field_acts: 'Used for', field_category: 'Category or field', field_text: 'Text',
  field_text_hint: 'Insert a field for the program to fill in, or [[…]] for what the writer has to fill in.',
  insert: 'Insert', blank: '[[fill in]]', blank_words: 'to fill in', preview: 'What it looks like for a ticket', save: 'Save template', saved: 'Template saved.', clear: 'Discard', needed: 'Please fill this in.', acts_needed: 'Choose one act at least.',
  field: { code: 'ticket code', category: 'category', area: 'area', body: 'body', due: 'promised date', received_on: 'day received', today: 'today' },
  sample: { code: 'PA-261123-7K4M', category: 'mặt đường hư hỏng', area: 'Phường 7', body: 'UBND thành phố Vũng Tàu', due: '17:00 thứ Năm, 26/11/2026', received_on: '23/11/2026', today: '24/11/2026' },
  menu: 'Templates', menu_find: 'Find a template', menu_none: 'No templates for this act', menu_nothing: 'No template matches', inserted: 'Template {{title}} inserted.', blanks: '{{count}} blanks [[…]] are left. Fill them in or take them out before sending.',
};

export const preview: typeof vi.preview = {
  show: 'See what the citizen gets', hide: 'Hide what the citizen gets', title: 'The citizen will get', after_approval: 'Once it is approved. Before that the citizen gets nothing.', refresh: 'Look again',
  email: 'E-mail', sms: 'Text message, {{parts}} parts', page: 'On the tracking page', answer: 'Answer', none: 'Nothing is sent and the tracking page stays as it is.', promised: 'Promised date: {{time}}',
  no_contact: 'No message: the sender left no contact. They read it on the tracking page.', not_confirmed: 'No message: the contact is not confirmed. The sender reads it on the tracking page.', fill: 'Fill the panel in first.',
  step: {
    received: 'Received', in_review: 'In review', asked: 'The Centre asks', replied: 'The sender replied', no_reply: 'No reply', information_added: 'Information added', refused: 'Not taken up', review_requested: 'Review asked for', redirected: 'Shown another way', merged: 'Merged', split: 'Split off', divided: 'Divided into matters',
    routed: 'Passed to a body', body_changed: 'Another body', handed_back: 'Handed back', in_progress: 'In progress', coordination: 'Bodies work together', first_word: 'First word', answered: 'Answered', answer_recalled: 'Answer taken back', rated: 'Rated', closed: 'Closed', reopened: 'Reopened',
    withdrawn: 'Withdrawn', published: 'Published', taken_down: 'Taken down', objected: 'Publication objected to', date_changed: 'Date changed',
  },
};

export const sameAnswer: typeof vi.sameAnswer = {
  used: 'This text was used {{count}} times', used_text: 'The same words; only numbers, dates and codes differ. Make sure that it is true here.', tickets: 'Most recently:', template: 'Begun with the template “{{title}}”', changed: 'What was changed against the template', same: 'The template as it is, blanks filled in.', added: 'added', removed: 'removed',
};
