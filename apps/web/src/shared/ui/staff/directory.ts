import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AreaRef, type BodyRef, type CategoryRef, type DirectoryReply, routes } from '#contract';
import { call } from '../../api/call.js';
import { currentLanguage } from '../../i18n/i18n.js';

/** Bodies, categories and areas by code, with their names in the language on screen. */
export interface Directory {
  readonly lists: DirectoryReply;
  bodyName(code: string): string;
  categoryName(code: string): string;
  /** Of a category, or of a whole field. */
  categoryOrField(code: string): string;
  areaName(code: string): string;
  category(code: string | null): CategoryRef | undefined;
}

export const nameOf = (ref: Pick<BodyRef, 'name' | 'nameEn'>): string => (currentLanguage() === 'en' && ref.nameEn ? ref.nameEn : ref.name);
/** A body's name as short as a row allows, with the usual short forms. */
export const shortName = (name: string): string => name.replace(/\s*\(.*\)$/, '').replace('thành phố', 'TP.').replace('thị xã', 'TX.').replace('huyện', 'H.').replace("People's Committee", 'PC');
export const areaLine = (area: AreaRef): string => (area.name === area.districtName ? area.name : `${area.name}, ${area.districtName}`);

const nothing: DirectoryReply = { bodies: [], categories: [], districts: [], areas: [] };

/** Reference lists of the staff's pages, fetched once. Codes stand for names until they are there. */
export function useDirectory(): Directory {
  const { data } = useQuery({ queryKey: ['directory'], queryFn: ({ signal }) => call(routes.directory, { signal }), staleTime: Number.POSITIVE_INFINITY });
  return useMemo(() => makeDirectory(data ?? nothing), [data]);
}

function makeDirectory(lists: DirectoryReply): Directory {
  const bodies = new Map(lists.bodies.map((b) => [b.code, b]));
  const categories = new Map(lists.categories.map((c) => [c.code, c]));
  const areas = new Map([...lists.districts.map((d): [string, string] => [d.code, d.name]), ...lists.areas.map((a): [string, string] => [a.code, areaLine(a)])]);
  return {
    lists,
    bodyName: (code) => { const body = bodies.get(code); return body ? nameOf(body) : code; },
    categoryOrField: (code) => { const category = categories.get(code); const one = lists.categories.find((c) => c.field === code); return category ? nameOf(category) : one ? nameOf({ name: one.fieldName, nameEn: one.fieldNameEn }) : code; },
    categoryName: (code) => { const category = categories.get(code); return category ? nameOf(category) : code; },
    areaName: (code) => areas.get(code) ?? code,
    category: (code) => (code === null ? undefined : categories.get(code)),
  };
}
