import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { MapFacts } from '#contract';
import { areaCells } from './area-cells.js';
import './map.css';

export type Leaflet = typeof L;
export interface OpenMap { readonly map: L.Map; readonly L: Leaflet; /** How close to look at a place: without streets there is little to see close by. */ readonly closeUp: number; close(): void }

const TINTS = 4;

/** A map in an element: pictures of streets where the installation has some; else the districts as the program knows them, with their names. */
export function openMap(element: HTMLElement, facts: MapFacts, words: { readonly zoomIn: string; readonly zoomOut: string }): OpenMap {
  const map = L.map(element, { zoomControl: false, attributionControl: facts.tiles !== null, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false, minZoom: 8, maxZoom: 18, keyboardPanDelta: 60 });
  map.attributionControl?.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.fitBounds(L.latLngBounds(mainland(facts.points).map(({ lat, lon }): [number, number] => [lat, lon])), { padding: [12, 12] });
  if (facts.tiles !== null) L.tileLayer(facts.tiles.url, { attribution: facts.tiles.attribution, maxZoom: 18, detectRetina: false }).addTo(map);
  const codes = facts.districts.map((d) => d.code);
  const land = L.layerGroup().addTo(map);
  if (facts.tiles === null) for (const { district, corners } of areaCells(facts)) L.polygon(corners.map(([lat, lon]): [number, number] => [lat, lon]), { className: `map-land map-tint-${codes.indexOf(district) % TINTS}`, interactive: false, smoothFactor: 0 }).addTo(land);
  for (const { code, name } of facts.districts) {
    const own = facts.points.filter((p) => p.district === code);
    if (own.length === 0) continue;
    const middle: [number, number] = [own.reduce((sum, p) => sum + p.lat, 0) / own.length, own.reduce((sum, p) => sum + p.lon, 0) / own.length];
    L.marker(middle, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-name', html: `<span>${escaped(name.replace(/^(Thành phố|Thị xã|Huyện) /, ''))}</span>`, iconSize: [0, 0] }) }).addTo(land);
  }
  return { map, L, closeUp: facts.tiles === null ? 11 : 15, close: () => map.remove() };
}

/** Islands far out would make everything else small: they are there to be moved to. */
function mainland(points: MapFacts['points']): MapFacts['points'] {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [lat, lon] = [middle(points.map((p) => p.lat)), middle(points.map((p) => p.lon))];
  return points.filter((p) => Math.abs(p.lat - lat) < 0.8 && Math.abs(p.lon - lon) < 0.8);
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A pin, drawn by the pages' own style; `kind` says what stands there. */
export function pin(kind: 'chosen' | 'near', words: string): L.DivIcon {
  return L.divIcon({ className: `map-pin map-pin-${kind}`, html: kind === 'near' ? `<span>${escaped(words)}</span>` : '', iconSize: kind === 'near' ? [12, 12] : [28, 36], iconAnchor: kind === 'near' ? [6, 6] : [14, 34] });
}
