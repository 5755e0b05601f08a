import { findPersonalData } from './find.js';
import { vietnameseMasks } from './labels.js';
import { type PersonalDataType, personalDataTypes } from './types.js';

/**
 * The text with a label in the place of each piece of personal data. Masking again changes nothing. The place of a problem ("trước số 12 Lê Lợi") stays; a person's name goes, also an official's.
 * Where that would do harm pass other types: `typesBesideNames`.
 */
export function maskPersonalData(text: string, labels: Readonly<Record<PersonalDataType, string>> = vietnameseMasks, types: readonly PersonalDataType[] = personalDataTypes): string {
  let masked = '';
  let from = 0;
  for (const { type, start, end } of findPersonalData(text, types)) {
    masked += text.slice(from, start) + labels[type];
    from = end;
  }
  return masked + text.slice(from);
}
