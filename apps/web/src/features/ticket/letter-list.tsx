import type { LetterView, TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { dayWords } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './beside.module.css';

/** Letters about the delay: drafts lie ready before the date passes, sent ones are kept; each opens on demand. */
export function LetterList({ letters }: { letters: TicketDetail['letters'] }) {
  const say = useSay();
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h3 id="letters" className={css.title}>{say('beside.letters')}</h3>
      {letters.map((letter) => (
        <details key={`${letter.kind}/${letter.state}/${letter.at}`} className={css.fold}>
          <summary>{say(`code.letter.${letter.kind}`)} ({stateOf(letter)})</summary>
          <div className={css.preview}>
            {letter.newDate !== null && <strong>{say('beside.letter_date', { day: dayWords(letter.newDate) })}</strong>}
            <p>{letter.text}</p>
          </div>
        </details>
      ))}
    </section>
  );

  function stateOf(letter: LetterView): string {
    return say(letter.state === 'draft' ? 'beside.letter_draft' : 'beside.letter_sent', { time: pointInTime(letter.at) });
  }
}
