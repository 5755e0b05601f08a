import { useState } from 'react';
import '../i18n/citizen-steps.js';
import { useSay } from '../i18n/citizen.js';

const longText = 600;

/** What somebody wrote; a long text shows its beginning first. */
export function LongWords({ text }: { text: string }) {
  const say = useSay();
  const [whole, setWhole] = useState(false);
  if (text.length <= longText) return <p className="words">{text}</p>;
  return (
    <>
      <p className="words">{whole ? text : `${text.slice(0, longText).trimEnd()}…`}</p>
      <div><button type="button" className="button-text" aria-expanded={whole} onClick={() => setWhole(!whole)}>{say(whole ? 'check.less' : 'check.more')}</button></div>
    </>
  );
}
