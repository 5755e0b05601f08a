import { describe, expect, it } from '@jest/globals';
import { areaCells, type Corner } from './area-cells.js';

const inside = ([lat, lon]: Corner, corners: readonly Corner[]): boolean => {
  let odd = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [[ya, xa], [yb, xb]] = [corners[i] ?? [0, 0], corners[j] ?? [0, 0]];
    if (ya > lat !== yb > lat && lon < ((xb - xa) * (lat - ya)) / (yb - ya) + xa) odd = !odd;
  }
  return odd;
};

describe('the land drawn from known points', () => {
  const points = [{ lat: 10.35, lon: 107.08, district: '747' }, { lat: 10.37, lon: 107.1, district: '747' }, { lat: 10.5, lon: 107.17, district: '748' }, { lat: 10.52, lon: 107.4, district: '751' }];

  it('has a cell around each point, and no place in two', () => {
    const cells = areaCells({ points });
    expect(cells.map((c) => c.district)).toEqual(['747', '747', '748', '751']);
    cells.forEach(({ corners }, nth) => expect(inside([points[nth]?.lat ?? 0, points[nth]?.lon ?? 0], corners)).toBe(true));
    for (let lat = 10.3; lat < 10.6; lat += 0.0071) for (let lon = 107; lon < 107.5; lon += 0.0073) expect(cells.filter(({ corners }) => inside([lat, lon], corners)).length).toBeLessThan(2);
  });

  it('a cell gives a place to the point that is nearest to it, four kilometres away at most', () => {
    const [cell] = areaCells({ points });
    expect(inside([10.352, 107.082], cell?.corners ?? [])).toBe(true);
    expect(inside([10.369, 107.099], cell?.corners ?? [])).toBe(false);
    expect(inside([10.35, 107.03], cell?.corners ?? [])).toBe(false);
  });

  it('nothing known is nothing drawn', () => {
    expect(areaCells({ points: [] })).toEqual([]);
  });
});
