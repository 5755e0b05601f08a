/** What is laid on what: words or marks, their ground, and how much contrast WCAG 2.2 AA asks of them (3 for edges and signs, 4.5 for words). */
export interface TokenPair { readonly on: string; readonly over: string; readonly least: 3 | 4.5 }

const words = (on: string, ...grounds: string[]): TokenPair[] => grounds.map((over) => ({ on, over, least: 4.5 }));
const edge = (on: string, ...grounds: string[]): TokenPair[] => grounds.map((over) => ({ on, over, least: 3 }));

/** Every pair of colours that the program uses. */
export const tokenPairs: readonly TokenPair[] = [
  ...words('ink', 'ground', 'surface', 'surface-sunken', 'primary-wash', 'accent-wash', 'waiting-wash', 'done-wash', 'stopped-wash', 'danger-wash', 'map-sea', 'map-land-0', 'map-land-1', 'map-land-2', 'map-land-3'),
  ...words('ink-soft', 'ground', 'surface', 'surface-sunken'),
  ...words('primary', 'ground', 'surface', 'surface-sunken', 'primary-wash'),
  ...words('primary-hover', 'ground', 'surface'),
  ...words('on-primary', 'primary', 'primary-hover'),
  ...words('accent', 'surface', 'accent-wash'),
  ...(['waiting', 'moving', 'done', 'stopped', 'danger'] as const).flatMap((family) => words(family, 'surface', `${family}-wash`)),
  ...words('on-danger', 'danger'),
  ...words('paper-ink', 'paper'),
  ...words('on-veil', 'paper-ink'),
  ...edge('border-strong', 'surface', 'ground'),
  ...edge('focus', 'ground', 'surface', 'surface-sunken'),
];

/** Steps of the type scale and of space, by the names of their tokens. */
export const typeScale = ['text-hero', 'text-title', 'text-large', 'text-lead', 'text', 'text-name', 'text-small', 'text-dense', 'text-tiny'] as const;
export const spaceScale = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6', 'space-8', 'space-10', 'space-12'] as const;

/** Contrast of two colours, each as red, green and blue from 0 to 255 (WCAG 2.2, relative luminance). */
export function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
