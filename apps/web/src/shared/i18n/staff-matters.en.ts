import type * as vi from './staff-matters.vi.js';

export const matters: typeof vi.matters = {
  note: 'Each matter becomes a ticket with a code, a body and an answer of its own; dates still count from when the citizen sent it. The sender is told.',
  clauses: 'Which sentence belongs to which matter', clauses_keys: 'Keys 1–5 choose a matter and go on to the next sentence, 0 means every matter, – means none.',
  finer: 'Cut finer', coarser: 'Cut at sentences',
  to: 'Matter {{n}}', to_all: 'Every matter', to_none: 'No matter', all_short: 'All', none_short: '–',
  clause: 'The sentence “{{words}}” belongs to',
  first: 'Matter {{n}}: stays with {{code}}', further: 'Matter {{n}}: a new ticket',
  empty: 'No sentence yet.', needed: 'Give sentences to two matters at least.',
  more: 'Type and urgency', proposed: 'From the proposal',
  first_accuses: 'This reads as a denunciation. Once divided, the whole ticket {{code}} moves to the restricted lane and out of your sight.',
  accuses: 'This reads as a denunciation. Once divided, it goes straight to the restricted lane and out of your sight.',
  first_denunciation: 'The matter that stays may not be a denunciation. Make that a later one.',
  relatives: 'Other matters of the same message', message: 'the message itself',
  whole: 'The whole message as it was written', whole_note: 'What is shaded is this ticket’s matter. Bodies read that part alone.',
  found: 'Seems to hold {{count}} matters',
};
