import type { offer as words } from './staff-offer.vi.js';

export const offer: typeof words = {
  accept: {
    route: 'Accept: route to {{body}}, {{category}}', body: 'Accept what the body that returned it says: route to {{body}}, {{category}}', before: 'Route to {{body}} again',
    ask_place: 'Accept: ask where it happened…', ask_matter: 'Accept: ask what it is about…', fill_place: 'Accept: route, the place is still to be chosen…', fill_matter: 'Accept: route, the category is still to be chosen…',
    answer: 'Accept: answer at the centre…', thank: 'Accept: thank the sender…', guide: 'Accept: tell the sender how to file…', police: 'Accept: tell the police, guide the sender…', redirect: 'Accept: redirect…', mark_spam: 'Accept: move to spam…',
  },
  again: { unsure: 'Not sure. Press again to route to {{body}}, {{category}} all the same', news: 'Something came in. Look at it, then press again to route to {{body}}, {{category}}' },
  news_said: 'Something came in just now. Look at it, then press y again to route to {{body}}, {{category}}.',
  again_said: 'This proposal is not sure. Press y again to route to {{body}}, {{category}} all the same.',
  no_undo: 'Routing can’t be undone; only the body can hand it back.',
  older: 'Somebody has corrected the classification since. “Route” goes by what it is now.',
  nothing: 'There is no proposal to accept here.',
  panel_open: 'A panel is open. Send or close it first (Esc).',
  no_candidate: 'There is no candidate {{number}} to choose.',
  done: 'Routed to {{body}} as {{category}}.',
  choose: 'Choose category {{category}}',
  to: 'to {{body}}',
  to_nobody: 'the place is missing',
  area: 'Wrong place? Choose another',
  area_none: 'Choose the place and route',
  area_short: 'Correct the place and route',
  follows: 'Bodies follow the category and the place chosen',
  show: 'Show only these words in the text',
  everything: 'Show all words',
};
