import { describe, expect, it } from '@jest/globals';
import { proposeRouting } from './routing.js';
import { seedCompetence } from './testing/competence.js';

const lead = (day: string, category: string, areaCode: string | null, text = '') => proposeRouting({ type: 'report', category, areaCode, text }, seedCompetence(day)).lead;

describe('competence of the shipped files on a day', () => {
  it.each<[string, string, string | null, string | null]>([
    ['2021-01-01', 'MT-01', '26524', 'UBND-VT'], ['2024-12-31', 'MT-01', '26659', 'UBND-LD'], ['2025-01-01', 'MT-01', '26659', 'UBND-LDAT'], ['2025-01-01', 'MT-01', '26680', 'UBND-LDAT'], ['2025-03-01', 'MT-01', '26707', 'UBND-PM'],
    ['2025-07-01', 'MT-01', '26526', 'UBND-P-26526'], ['2026-05-05', 'MT-01', '26659', 'UBND-X-26659'], ['2025-07-01', 'MT-01', '26732', 'UBND-DK-26732'], ['2025-07-01', 'MT-01', null, null],
    ['2025-06-30', 'YT-02', null, 'SYT'], ['2025-07-01', 'YT-02', null, 'SATTP-HCM'], ['2025-07-01', 'YT-01', null, 'SYT-HCM'],
  ])('%s, %s in %s: %s', (day, category, area, body) => expect(lead(day, category, area)).toBe(body));

  it('gives every unit after the merger a body of its own', () => {
    const { areas, areaLeads } = seedCompetence('2025-07-01');
    expect(areas).toHaveLength(30);
    expect(new Set(areas.map(({ code }) => areaLeads[code])).size).toBe(30);
    expect(areas.filter(({ code }) => areaLeads[code] === undefined)).toEqual([]);
  });

  it('hands roads and the desk on, too', () => {
    const { roadOwners, deskBody, servesAreas } = seedCompetence('2025-07-01');
    expect(new Set(roadOwners.map(({ body }) => body))).toEqual(new Set(['SXD-HCM']));
    expect(deskBody).toBe('VPUBND-HCM');
    expect(servesAreas['VESCO']).toEqual(['26506', '26526', '26536', '26542', '26545']);
  });

  it('has nothing before 2020', () => expect(() => seedCompetence('2019-12-31')).toThrow('2019-12-31'));
});
