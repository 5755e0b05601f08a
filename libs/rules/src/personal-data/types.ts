export const personalDataTypes = ['PHONE', 'ID_NUMBER', 'PLATE', 'EMAIL', 'BANK_ACCOUNT', 'PERSON_NAME', 'HOME_ADDRESS', 'DATE_OF_BIRTH', 'CASE_NUMBER'] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

/** Personal data in a text: what it is and where it stands (UTF-16 offsets as typed, end exclusive). */
export interface PersonalData {
  readonly type: PersonalDataType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * For texts in which a name or an address is something else: the street and landmark of the problem, and an official's own words, which must not be refused because a leader signs or an office tells
 * its address. No pattern tells these from a citizen's. The draft for the public is masked of all types; the editor, who reads it anyway, may put such a name back into the answer.
 */
export const typesBesideNames: readonly PersonalDataType[] = personalDataTypes.filter((type) => type !== 'PERSON_NAME' && type !== 'HOME_ADDRESS');
