import type * as vi from './staff-learning.vi.js';

export const learning: typeof vi.learning = {
  title: 'Learning from decisions',
  lead: 'The proposal learns from the way the desk classifies. Only counts of words and pairs of words that several people wrote are kept, never a sentence; restricted and erased tickets are left out.',
  now: {
    title: 'In use',
    shipped: 'The counts that ship with the program', version: 'Version {{number}}',
    shipped_facts: 'Nothing that was learnt here is in use yet.',
    facts: 'Learnt from {{lessons}} decisions, {{at}}.',
    label: 'Kept with every proposal: {{label}}',
    learn: 'Learn now', asked: 'Asked for; it begins within seconds…', running: 'Learning, and comparing with what is in use…', done: 'Learning is done.',
    next: '{{count}} new decisions not learnt from yet. From {{needed}} on, the program learns by itself at night.',
    next_ready: '{{count}} new decisions not learnt from yet. The program learns by itself next night.',
    paused: 'You changed what is in use, so the program learns no more by itself until somebody presses “Learn now”.',
    how: 'One decision in five is held back and never learnt from. A new version is used only if it is right more often on at least {{held}} held-back decisions, and worse in nothing.',
  },
  months: {
    title: 'Proposals by month', caption: 'Proposals and decisions on routing, by month',
    about: 'For each ticket that was routed: whether the proposal was let stand or put right, and whether the body handed it back. Tickets that were ever restricted are not counted.',
    empty: 'No decision yet', empty_text: 'When the desk routes its first ticket, the figures of the month stand here.',
    month: 'Month', decided: 'Routed', accepted: 'Proposal let stand', corrected: 'Put right', type: 'Type', category: 'Category', area: 'Place', urgency: 'Urgency', lead: 'Body', corrected_in: 'Put right: {{what}}', returned: 'Handed back',
    share: '{{count}} ({{share}})',
  },
  versions: {
    title: 'What was learnt', empty: 'Nothing was learnt yet', empty_text: 'Press “Learn now” to try. What is not better is not used, and the reason stands here.',
    version: 'Version {{number}}', status: { in_force: 'In use', earlier: 'Earlier', refused: 'Not used' },
    summary: 'Category right: {{before}} → {{after}} of {{asked}} held-back decisions',
    summary_none: 'No decision was held back yet',
    lessons: 'Learnt from {{count}} decisions', taken_out: '{{count}} tickets were taken out again', outdated: 'Measured with an earlier release; can’t be used again.',
    show: 'Details',
    kinds: { category: 'Category', type: 'Type', urgent: 'Urgency' },
    verdict: {
      better: 'Better, in use', nothing_new: 'Nothing new to learn', too_few: 'Too few held-back decisions to compare ({{asked}} of {{needed}})', not_better: 'Not right more often', fewer_among_three: 'The right one is less often among three',
      more_alarms: 'More false alarms', overlooks_urgent: 'Overlooks urgent matters', overlooks_denunciations: 'Overlooks denunciations', overlooks_complaints: 'Overlooks complaints',
    },
    measured: 'On held-back decisions', guard: 'Sentences that ship for judging (not one more may be overlooked)',
    what: 'What', before: 'Before', after: 'After', of: 'of',
    row: { first: 'First category proposed is right', three: 'Right category among three', types: 'Type is right', found: 'Urgent matters recognised', alarms: 'False alarms', denunciation: 'Denunciations recognised', complaint: 'Complaints recognised', urgent: 'Urgent matters recognised' },
    by_category: 'Each category, right before and after', by_category_none: 'No category changed.',
    moved: 'Words whose weight moved most', moved_lead: 'Only words of at least 5 decisions, without diacritics.', moved_none: 'No word is common enough yet.', word: 'Word', towards: 'Towards', seen_before: 'Shipped', seen: 'Added',
  },
  put: {
    again: 'Go back to version {{number}}', shipped: 'Use what shipped alone', ask: 'From now on every new proposal uses {{what}}. The program learns no more by itself until somebody presses “Learn now”.', what: 'version {{number}}', what_shipped: 'the counts that ship with the program',
    yes: 'Use it', no: 'Leave it', done: 'What is in use was changed.',
  },
  steps: {
    title: 'Journal', program: 'The program', empty: 'Nothing yet.',
    run_in_force: 'Learnt from {{count}} decisions: version {{number}} is used', run_refused: 'Learnt from {{count}} decisions: version {{number}} is not used', run_overtaken: 'What is in use changed meanwhile; the result was dropped', run_failed: 'Learning failed; what is in use stays',
    put: 'Changed to version {{number}}', put_shipped: 'Changed to what shipped', taken_out: '{{count}} tickets were taken out of every version',
  },
};
