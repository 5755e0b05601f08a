export { type DecidedTicket, isHeldBack, lessonOf, type TicketLesson } from './ticket-lesson.js';
export { leastSenders, LessonCounts, type TakenLesson, traitsOf } from './lesson-counts.js';
export { type Figures, type Found, type GuardFigures, GuardTally, Tally } from './tally.js';
export { type Compared, leastHeld, verdictOf } from './verdict.js';
export { type MovedWord, movedWords } from './moved-words.js';
