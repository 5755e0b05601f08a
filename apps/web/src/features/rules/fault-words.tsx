import type { RuleFault } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';

/** What is wrong with a rule and what to do. Names of what has gone may be gone too: codes stand for them. */
export function FaultWords({ fault: { fault, codes } }: { fault: Pick<RuleFault, 'fault' | 'codes'> }) {
  const say = useSay();
  const directory = useDirectory();
  const name = (code: string) => (fault === 'area_gone' ? directory.areaName(code) : fault === 'category_gone' ? directory.categoryOrField(code) : fault === 'no_words' ? say('rules.words.quote', { phrase: code }) : directory.bodyName(code));
  return say(`rules.mark.fault.${fault}`, { codes: codes.map(name).join(', ') });
}
