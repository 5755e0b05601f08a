import { DeadlineLimits, type RuleFault } from '#contract';
import { type DeadlineRules, seedDeadlineRules } from '../deadline-rules.js';
import type { InForce, Stored } from './rule-set.js';

/** Limits as they are stored. What can't be read is replaced by the limits of the first installation, so that every ticket gets its dates; the faults say so. */
export function readDeadlineRules({ version, data }: Stored, inForce: InForce): { readonly rules: DeadlineRules; readonly faults: RuleFault[] } {
  const read = DeadlineLimits.safeParse(data);
  if (!read.success) return { rules: { ...seedDeadlineRules, version }, faults: [{ kind: 'deadlines', rule: '', name: '', fault: 'unreadable', codes: [] }] };
  const validFrom = typeof data === 'object' && data !== null && 'validFrom' in data && typeof data.validFrom === 'string' ? data.validFrom : seedDeadlineRules.validFrom;
  return { rules: { ...read.data, version, validFrom }, faults: limitFaults(read.data, inForce) };
}

/** Limits of categories that have gone. */
function limitFaults(limits: DeadlineLimits, { categories }: InForce): RuleFault[] {
  return (['firstWordByCategory', 'answerByCategory'] as const).flatMap((part) => Object.keys(limits[part]).filter((code) => !categories.has(code)).map((code): RuleFault => ({ kind: 'deadlines', rule: `${part}.${code}`, name: code, fault: 'category_gone', codes: [code] })));
}
