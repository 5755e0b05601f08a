import { describe, expect, it } from '@jest/globals';
import { proposeRouting, type RoutingInput } from './routing.js';
import { seedCompetence } from './testing/competence.js';

const competence = seedCompetence();
const route = (input: Partial<RoutingInput>) => proposeRouting({ type: 'report', category: null, areaCode: null, text: '', ...input }, competence);

describe('routing', () => {
  it('keeps a suspected denunciation with citizen reception, whatever it speaks of', () => {
    expect(route({ type: 'denunciation', category: 'GT-01', areaCode: '26524', text: 'QL51' })).toEqual({ lead: 'VPUBND', leadReasons: [{ kind: 'restricted_type', type: 'denunciation' }], coordinating: [] });
  });

  it.each(['complaint', 'spam'] as const)('sends no %s to a body', (type) => {
    expect(route({ type, category: 'GT-01', areaCode: '26524' })).toEqual({ lead: null, leadReasons: [{ kind: 'no_lead_for_type', type }], coordinating: [] });
  });

  it.each(['QL51', 'ql 51', 'QL.51', 'quốc lộ 51', 'quoc lo 51', 'Quốc Lộ  51', 'trên QL51, đoạn Mỹ Xuân'])('gives the surface of "%s" to the road owner, place known or not', (text) => {
    for (const areaCode of ['26719', null]) expect(route({ category: 'GT-01', areaCode, text })).toMatchObject({ lead: 'SGTVT', leadReasons: [{ kind: 'road_owner', road: 'QL51', body: 'SGTVT' }] });
  });

  it.each(['đt 994', 'ĐT994', 'tỉnh lộ 994', 'TL 994', 'duong tinh 994'])('knows %s', (text) => expect(route({ category: 'GT-01', text }).leadReasons).toEqual([{ kind: 'road_owner', road: 'ĐT994', body: 'SGTVT' }]));

  it.each(['QL51B', 'QL 51 B', 'tỉnh lộ 44', 'đường 51', 'số 51'])('takes "%s" for no road of the list', (text) => expect(route({ category: 'GT-01', areaCode: '26719', text }).lead).toBe('UBND-PM'));

  it('asks the road owner only in its categories', () => {
    expect(route({ category: 'CX-03', areaCode: '26719', text: 'đèn đường QL51' }).lead).toBe('UBND-PM');
  });

  it.each([
    ['26524', 'UBND-VT'], ['26548', 'UBND-BR'], ['26581', 'UBND-CD'], ['26620', 'UBND-XM'], ['26677', 'UBND-LD'], ['26680', 'UBND-DD'], ['26704', 'UBND-PM'], ['755', 'UBND-CDAO'], ['747', 'UBND-VT'],
  ])('finds the area lead of %s: %s', (areaCode, body) => expect(route({ category: 'GT-01', areaCode })).toMatchObject({ lead: body, coordinating: ['SGTVT'], leadReasons: [{ kind: 'area_lead', body }] }));

  it.each([null, '99999'])('says that the place is missing (%s)', (areaCode) => {
    expect(route({ category: 'MT-01', areaCode })).toEqual({ lead: null, leadReasons: [{ kind: 'place_missing' }], coordinating: ['STNMT'] });
  });

  it('proposes utilities only where they serve', () => {
    expect(route({ category: 'MT-01', areaCode: '26524' }).coordinating).toEqual(['VESCO', 'STNMT']);
    expect(route({ category: 'MT-01', areaCode: '26548' }).coordinating).toEqual(['STNMT']);
  });

  it('resolves the area among the helpers and never names the lead twice', () => {
    expect(route({ category: 'XD-04', areaCode: '26548' })).toMatchObject({ lead: 'SXD', coordinating: ['STNMT', 'UBND-BR'] });
    expect(route({ category: 'XD-04' })).toMatchObject({ lead: 'SXD', coordinating: ['STNMT'] });
    for (const { code } of competence.categories) for (const { code: areaCode } of competence.areas) {
      const { lead, coordinating } = route({ category: code, areaCode });
      expect(lead).not.toBeNull();
      expect(coordinating).not.toContain(lead);
      expect(coordinating).not.toContain('AREA');
      expect(new Set(coordinating).size).toBe(coordinating.length);
    }
  });

  it('proposes nobody for an unknown category', () => expect(route({ category: 'ZZ-99' })).toEqual({ lead: null, leadReasons: [], coordinating: [] }));
});
