import { expect, it } from '@jest/globals';
import { spansOf, spanWhen } from './hours-spans.js';
import type { HoursRow } from './hours-words.js';

const row = (body: string | null, validFrom: string, validTo: string | null, source: string): HoursRow => ({ body: body === null ? null : { code: body, name: body, nameEn: '' }, validFrom, validTo, hours: null, source });
const said = (rows: HoursRow[]) => spansOf(rows).map((s) => `${s.row.source} ${s.from}..${s.to ?? ''}`);

it('hours entered later cut the earlier ones short', () => expect(said([row(null, '2021-01-01', null, 'usual'), row(null, '2027-01-01', null, 'new')])).toEqual(['usual 2021-01-01..2026-12-31', 'new 2027-01-01..']));
it('hours for a while give way to the earlier ones again', () => expect(said([row(null, '2021-01-01', null, 'usual'), row(null, '2026-07-01', '2026-07-31', 'storm')])).toEqual(['usual 2021-01-01..2026-06-30', 'storm 2026-07-01..2026-07-31', 'usual 2026-08-01..']));
it('an entry that lies wholly under a later one is not said', () => expect(said([row('A', '2024-01-01', '2024-12-31', 'first'), row('A', '2023-01-01', null, 'second')])).toEqual(['second 2023-01-01..']));
it('owners do not cut each other', () => expect(said([row(null, '2021-01-01', null, 'usual'), row('A', '2024-01-01', null, 'own')])).toEqual(['usual 2021-01-01..', 'own 2024-01-01..']));
it('leaves days without hours of their own open', () => expect(said([row('A', '2024-01-01', '2024-01-31', 'one'), row('A', '2024-03-01', null, 'two')])).toEqual(['one 2024-01-01..2024-01-31', 'two 2024-03-01..']));
it.each([['2020-12-31', 'later'], ['2021-01-01', 'now'], ['2021-12-31', 'now'], ['2022-01-01', 'ended']])('on %s: %s', (day, when) => expect(spanWhen({ row: row(null, '', null, ''), from: '2021-01-01', to: '2021-12-31' }, day)).toBe(when));
