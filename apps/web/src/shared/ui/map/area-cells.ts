import { Delaunay } from 'd3-delaunay';
import type { MapFacts } from '#contract';

/** [lat, lon] */
export type Corner = readonly [number, number];
export interface Cell { readonly district: string; readonly corners: readonly Corner[] }

/** How far a cell reaches from its point: land is covered, and the sea stays sea. */
const REACH_KM = 4;
const KM_PER_DEGREE = 111.2;
const SIDES = 20;

/** The land as the program places positions on it: around each known point, what lies nearer to it than to any other. */
export function areaCells({ points }: Pick<MapFacts, 'points'>): Cell[] {
  if (points.length === 0) return [];
  const shrink = Math.cos(((points[0]?.lat ?? 0) * Math.PI) / 180);
  const flat = points.map(({ lat, lon }): [number, number] => [lon * shrink, lat]);
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const voronoi = Delaunay.from(flat).voronoi([Math.min(...xs) - 1, Math.min(...ys) - 1, Math.max(...xs) + 1, Math.max(...ys) + 1]);
  return points.flatMap(({ district }, nth): Cell[] => {
    const [x, y] = flat[nth] ?? [0, 0];
    const own = voronoi.cellPolygon(nth)?.slice(0, -1).map(([cx = 0, cy = 0]): [number, number] => [cx, cy]);
    if (own === undefined) return [];
    const reach = REACH_KM / KM_PER_DEGREE;
    const disc = Array.from({ length: SIDES }, (_, side): [number, number] => [x + reach * Math.cos((2 * Math.PI * side) / SIDES), y + reach * Math.sin((2 * Math.PI * side) / SIDES)]);
    const corners = common(orient(own), disc).map(([cx, cy]): Corner => [cy, cx / shrink]);
    return corners.length < 3 ? [] : [{ district, corners }];
  });
}

type Point = readonly [number, number];

/** Counter-clockwise. */
function orient(polygon: Point[]): Point[] {
  const area = polygon.reduce((sum, [x, y], i) => { const [nx, ny] = polygon[(i + 1) % polygon.length] ?? [0, 0]; return sum + x * ny - nx * y; }, 0);
  return area < 0 ? polygon.toReversed() : polygon;
}

/** What two convex polygons have in common (Sutherland and Hodgman, 1974). */
function common(polygon: readonly Point[], window: readonly Point[]): Point[] {
  let left: Point[] = [...polygon];
  for (let i = 0; i < window.length; i++) {
    const [a, b] = [window[i] ?? [0, 0], window[(i + 1) % window.length] ?? [0, 0]];
    const side = ([px, py]: Point) => (b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0]);
    const before = left;
    left = before.flatMap((from, j): Point[] => {
      const to = before[(j + 1) % before.length] ?? from;
      const [s, t] = [side(from), side(to)];
      const crossing: Point = [from[0] + ((to[0] - from[0]) * s) / (s - t), from[1] + ((to[1] - from[1]) * s) / (s - t)];
      if (s >= 0) return t >= 0 ? [from] : [from, crossing];
      return t >= 0 ? [crossing] : [];
    });
  }
  return left;
}
