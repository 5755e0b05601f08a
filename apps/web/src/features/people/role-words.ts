import type { HeldRole, Role, Substitution } from '#contract';
import { addDays, type Day, dayFigures } from '../../shared/i18n/staff-days.js';
import type { Say } from '../../shared/i18n/staff.js';
import { type Directory, nameOf } from '../../shared/ui/staff/directory.js';

export type When = 'now' | 'coming' | 'ended';

/** When a role is held; its `validTo` is the first day without it. */
export const roleWhen = ({ validFrom, validTo }: Pick<HeldRole, 'validFrom' | 'validTo'>, day: Day): When => (validTo !== null && validTo <= day ? 'ended' : validFrom > day ? 'coming' : 'now');
/** When somebody stands in; both days belong to it. */
export const substituteWhen = ({ validFrom, validTo, ended }: Pick<Substitution, 'validFrom' | 'validTo' | 'ended'>, day: Day): When => (ended || validTo < day ? 'ended' : validFrom > day ? 'coming' : 'now');

/** "Chuyên viên – Sở Xây dựng" */
export function roleName(role: Role, bodyCode: string | null, say: Say, directory: Directory): string {
  return bodyCode === null ? say(`code.role.${role}`) : say('people.in_body', { role: say(`code.role.${role}`), body: directory.bodyName(bodyCode) });
}

/** "từ 01/01/2026", "01/01/2026 đến hết 31/12/2026" */
export function roleDays({ validFrom, validTo }: Pick<HeldRole, 'validFrom' | 'validTo'>, say: Say): string {
  return validTo === null ? say('person.roles.since', { from: dayFigures(validFrom) }) : say('person.roles.between', { from: dayFigures(validFrom), to: dayFigures(addDays(validTo, -1)) });
}

/** A category's name, or its field's when the limit names a whole field. */
export function categoryOrField(code: string, directory: Directory): string {
  const inField = directory.lists.categories.find((c) => c.field === code);
  return directory.category(code) ? directory.categoryName(code) : inField ? nameOf({ name: inField.fieldName, nameEn: inField.fieldNameEn }) : code;
}

/** The limits of a role in words; nothing when there are none. */
export function limitLines({ categories, areas }: Pick<HeldRole, 'categories' | 'areas'>, say: Say, directory: Directory): string[] {
  return [
    ...(categories === null ? [] : [say('person.roles.only_categories', { list: categories.map((code) => categoryOrField(code, directory)).join('; ') })]),
    ...(areas === null ? [] : [say('person.roles.only_areas', { list: areas.map((code) => directory.areaName(code)).join('; ') })]),
  ];
}
