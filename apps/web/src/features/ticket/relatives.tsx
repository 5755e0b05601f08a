import { Link } from 'wouter';
import type { Relative } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { StateTag } from '../../shared/ui/staff/marks.js';
import css from './relatives.module.css';

/** The tickets of the other matters of the same message. */
export function Relatives({ relatives }: { relatives: readonly Relative[] }) {
  const say = useSay();
  const { categoryName } = useDirectory();
  if (relatives.length === 0) return null;
  return (
    <section aria-labelledby="facts-relatives">
      <h3 id="facts-relatives">{say('matters.relatives')}</h3>
      <ul className={css.list}>
        {relatives.map(({ id, code, state, category, firstWords, first }) => (
          <li key={id}>
            <p className={css.meta}><Link href={`/staff/tickets/${id}`} className={css.code}>{code}</Link><StateTag state={state} />{first && <span>{say('matters.message')}</span>}</p>
            <p className={css.words}>{category === null ? firstWords : categoryName(category)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
