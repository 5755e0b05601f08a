import type * as vi from './staff-field.vi.js';

export const field: typeof vi.field = {
  title: 'Work in the field', lead: 'Nearest to its date first. Touch to open.', empty: 'Nothing is waiting', empty_text: 'Tickets that your body has accepted appear here.', back: 'List', accept: 'Accept', new: 'Just routed', no_place: 'No place given',
  before: 'Photos from the citizen', camera: 'Take a photo of the result', photos: 'Photos taken', photo: 'Photo {{number}}', sending: 'Uploading', failed: 'Not uploaded', again: 'Upload again', remove: 'Remove', text: 'What was done?', text_hint: 'Press the microphone of your keyboard to dictate.', send: 'Send for approval', need_text: 'Please write a sentence about what was done.', need_photo: 'A photo of the result is needed.', wait: 'The photo is uploading. One moment.',
  obstacle: 'Report an obstacle', obstacle_text: 'What is in the way?', obstacle_send: 'Tell the supervisor', sent: 'Sent to the leader.', told: 'Obstacle reported.', saved: 'What you typed is kept on this device.', whole: 'Open the full view',
};
