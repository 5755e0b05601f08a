import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import '../../shared/i18n/citizen-steps.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import type { FormValues, SetValues } from './values.js';
import './category-choice.css';

export interface CategoryChoiceProps { values: Pick<FormValues, 'guesses' | 'category'>; set: SetValues; /** Whether readers hear of it when it comes: it stands behind the button. */ aloud?: boolean }

/** What the message seems to be about, for the sender's word. Nothing is ticked beforehand, nothing waits for it, and a person at the desk decides. */
export default function CategoryChoice({ values: { guesses, category }, set, aloud = false }: CategoryChoiceProps) {
  const say = useSay();
  const [likeliest] = guesses;
  const name = likeliest ? said(likeliest.name) : '';
  useEffect(() => {
    if (aloud && name !== '') announce(say('category.found', { name }));
  }, [aloud, name, say]);
  if (!likeliest) return null;
  const one = (code: string, words: string) => (
    <label key={code} className="chip">
      <input type="radio" name="category" value={code} checked={category === code} onChange={() => set({ category: code })} />
      {category === code ? <IconCheck className="icon" aria-hidden /> : null}<span>{words}</span>
    </label>
  );
  return (
    <fieldset className="category-choice">
      <legend>{say(guesses.length === 1 ? 'category.one' : 'category.many')}</legend>
      <div className="chips">{guesses.map(({ code, name: words }) => one(code, said(words)))}{one('none', say('category.none'))}</div>
      <p className="hint">{say('category.hint')}</p>
    </fieldset>
  );
}
