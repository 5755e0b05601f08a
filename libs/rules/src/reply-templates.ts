import type { TemplateField } from '#contract';
import { foldText } from './fold.js';

/** Fills a template in. A field without a value becomes a blank, which nobody can send by oversight. */
export function fillTemplate(text: string, values: Readonly<Record<TemplateField, string | null>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name as TemplateField] ?? `[[${blankNames[name as TemplateField]}]]`) : whole));
}

/** A blank is for the officer, who writes Vietnamese to the sender. */
const blankNames: Readonly<Record<TemplateField, string>> = { code: 'mã phản ánh', category: 'loại việc', area: 'địa bàn', body: 'cơ quan', due: 'ngày hẹn', received_on: 'ngày nhận', today: 'hôm nay' };

/** Where a template stands in the list: used most first, of equal ones the one for this very category, then its field, then any. */
export function templateOrder<T extends { readonly uses: number; readonly category: string | null; readonly title: string }>(category: string | null, templates: readonly T[]): T[] {
  const near = (t: T) => (t.category === null ? 0 : t.category === category ? 2 : 1);
  return templates.toSorted((a, b) => b.uses - a.uses || near(b) - near(a) || a.title.localeCompare(b.title, 'vi'));
}

/** What is left of an answer when case, diacritics, numbers, dates, codes and signs are gone: equal for two answers that say the same of two tickets. */
export function sameWords(text: string): string {
  return foldText(text).replace(/\bpa-[\w-]+/g, ' ').split(/[^a-z0-9]+/).filter((word) => word !== '' && !/\d/.test(word)).join(' ');
}

/** Messages that a text takes: 160 letters of the basic set in one, 153 in each of several; 70 and 67 with other letters (3GPP TS 23.038, 23.040). */
export function smsParts(text: string): number {
  const basic = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà]*$/.test(text);
  const [alone, each] = basic ? [160, 153] : [70, 67];
  return text.length <= alone ? 1 : Math.ceil(text.length / each);
}
