import { refusalOf } from '#contract';
import { useSay } from '../../../shared/i18n/citizen.js';
import { LongWords } from '../../../shared/ui/citizen-long-words.js';
import { RefusalNote } from '../../../shared/ui/citizen-refusal.js';
import { Part } from './part.js';
import { sampleLongText } from './samples.js';

const refusals = ['unavailable', 'stale_version', 'not_found'] as const;

/** What the program says when it says no, and how it holds long words. */
export function NoteParts() {
  const say = useSay();
  return (
    <>
      <Part title={say('design.notes')}>{refusals.map((code) => <RefusalNote key={code} refusal={refusalOf(code)} />)}</Part>
      <Part title={say('design.long')}><LongWords text={sampleLongText} /></Part>
    </>
  );
}
