/** A point that lies inside a unit. */
export interface LocatingPoint { readonly lat: number; readonly lon: number; readonly districtCode: string; readonly likelyAreaCodes: readonly string[] }

/** Farther than this from every known point, a position is outside the province (points lie within about 5 km of each other on land; beaches and boats get some room). */
const OUTSIDE_KM = 12;
const KM_PER_DEGREE = 111.2;

/** The nearest known point, or null when the position lies outside the province. Flat-earth distance: exact enough within a province. */
export function nearestPoint(points: readonly LocatingPoint[], at: { lat: number; lon: number }): LocatingPoint | null {
  const shrink = Math.cos((at.lat * Math.PI) / 180);
  let best: LocatingPoint | null = null;
  let bestSquare = (OUTSIDE_KM / KM_PER_DEGREE) ** 2;
  for (const point of points) {
    const square = (point.lat - at.lat) ** 2 + ((point.lon - at.lon) * shrink) ** 2;
    if (square < bestSquare) [best, bestSquare] = [point, square];
  }
  return best;
}
