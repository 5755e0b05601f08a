import type { mattersVi } from './citizen-matters.vi.js';

export const mattersEn: typeof mattersVi = {
  matters: {
    title: 'Your message holds several matters',
    first: 'This page follows:', further: 'This report was divided from your message {{code}}.',
    others: 'The other matters, each on a page of its own:', from: 'the message itself',
    promise: 'Answer promised before {{time}}',
  },
};
