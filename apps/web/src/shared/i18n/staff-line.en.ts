import type { line as vi } from './staff-line.vi.js';

export const line: typeof vi = {
  cut: 'The line broke: we cannot tell yet whether this arrived.',
  waits: 'It is sent again by itself once the line is back, and counts once. What you wrote is kept on this device.',
  by_hand: 'Send it again when you are ready; many sends count as one. What you wrote is kept on this device.',
  photo_waits: 'The line broke while the photo was on its way. It goes on by itself once the line is back.',
};
