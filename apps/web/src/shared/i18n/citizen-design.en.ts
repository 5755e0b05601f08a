import type { designVi } from './citizen-design.vi.js';

export const designEn: typeof designVi = {
  design: {
    title: 'Design language',
    lead: 'Every component of the citizen’s side in its states, with fixed sample data. It stands in the demonstration only.',
    toStaff: 'Components of the desk',
    tokens: 'Foundations', colours: 'Colours', coloursText: 'Words on their ground, with the contrast measured on this very screen; at least 4.5 for words, 3 for edges and signs.', type: 'Type', space: 'Space', sample: 'Done before Thursday, đường Nguyễn Hữu Thỉnh',
    buttons: 'Buttons and links', main: 'The main act', quiet: 'Another act', danger: 'Cannot be undone', text: 'Button in words', busy: 'Sending…', link: 'A link of its own',
    fields: 'Fields', line: 'Street, alley', lineHint: 'For example: alley 45, Nguyễn An Ninh street', wrong: 'There is no such address yet. Please check the telephone number.', phone: 'Telephone number', story: 'What you want to report', pick: 'District, town, city', wards: 'Vũng Tàu City',
    choices: 'Choices', choiceHint: 'We use it only to tell you about this report.', one: 'Tell me by e-mail', two: 'No need to tell me', agree: 'I agree that the Centre keeps this contact', needed: 'The Centre needs your consent to tell you',
    problems: 'What must be corrected', show: 'Send with two mistakes', heading: 'A page begins with its heading',
    notes: 'A no', emergency: 'Danger', photos: 'Photos: waiting, prepared, sent, done, failed, cut line', steps: 'Steps', draft: 'Draft', long: 'Long words',
    summary: 'State and promised date', history: 'Story', answer: 'Answer', rating: 'Rating', live: 'The line: live, reconnecting, offline',
  },
};
