import type * as vi from './staff-desk.vi.js';

export const desk: typeof vi.desk = {
  title: 'Counter and phone intake',
  lead: 'Ctrl + Enter sends from any field.',
  channel: 'The citizen came by',
  text: 'What the citizen says',
  text_hint: 'In their own words, not shortened.',
  area: 'Ward or commune',
  area_hint: 'Type the name, with or without accents',
  street: 'Street, number',
  landmark: 'Near',
  photos: 'Photos',
  photos_hint: 'At most {{count}} photos (JPEG, PNG or WebP), {{size}} MB each',
  photos_add: 'Add photos',
  photos_remove: 'Remove photo {{number}}',
  photos_failed: 'Photo {{number}} could not be uploaded',
  photos_again: 'Upload photo {{number}} again',
  photos_sending: 'Uploading photo {{number}}',
  photos_wait: 'Wait until the photos are uploaded, then send.',
  contact: 'Contact',
  contact_none: 'None left',
  contact_value_email: 'E-mail address',
  contact_value_phone: 'Phone number',
  consent: 'Asked and agreed: the Centre may make contact about this report',
  consent_needed: 'A contact is kept only with consent. Otherwise choose “None left”.',
  consent_hint: 'Read this to the citizen before ticking.',
  send: 'Record and print the receipt',
  send_phone: 'Record',
  clear: 'Clear all',
  receipt: {
    title: 'Recorded', code: 'Ticket code', promised: 'Answer before', no_promise: 'No date is promised for this kind of matter.', provisional: 'Provisional date', body: 'Expected body', no_body: 'The Centre will find the responsible body.', link: 'Tracking link',
    qr: 'QR code of the tracking link', print: 'Print the receipt', size: 'Paper', slip: '80 mm', a5: 'A5', next: 'Next person', read: 'Read to the citizen: code {{code}}.', received: 'Received {{time}}',
  },
  slip: { title: 'Receipt', keep: 'Keep this slip. Whoever has the link or the QR code can see the report.', follow: 'Scan the code or open the link to follow the report and to reply when asked.', not_official: 'Demonstration – not an official channel' },
};

export const keys: typeof vi.keys = {
  title: 'Keyboard',
  on: 'Single-letter keys on',
  note: 'Keys do nothing while you type.',
  list: { choose: 'Choose the row (several)', filter: 'Open the filters', template: 'Open templates', next: 'Next row', previous: 'Previous row', open: 'Open the ticket', fresh: 'Show new tickets', search: 'Find tickets', claim: 'Claim', route: 'Route', ask: 'Ask', refuse: 'Propose refusal', correct: 'Correct', sheet: 'Open this sheet', palette: 'Go to', escape: 'Close the panel (the draft stays)', send: 'Send the panel', send_on: 'Send, then open the next ticket' },
  palette: { title: 'Go to', find: 'Type where to go…', none: 'Nothing matches', areas: 'Areas', settings: 'Settings' },
};
