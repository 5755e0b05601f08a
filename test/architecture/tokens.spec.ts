import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { contrastOf, spaceScale, tokenPairs, typeScale } from '../../apps/web/src/shared/ui/token-pairs.js';

const root = findProjectRoot();
const src = join(root, 'apps/web/src');
const tokensFile = 'shared/ui/tokens.css';
const css = readFileSync(join(src, tokensFile), 'utf8');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|tsx?|svg)$/.test(file) && file !== tokensFile && !file.endsWith('.spec.ts'));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
const read = (file: string) => withoutComments(readFileSync(join(src, file), 'utf8'));

/** Colours by name as [light, dark]. */
const colours = new Map([...withoutComments(css).matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(([, name, light, dark, both]) => [name ?? '', [light ?? both ?? '', dark ?? both ?? '']] as const));
const rgb = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

describe('the tokens', () => {
  it('know every colour that a pair names', () => {
    expect(tokenPairs.flatMap(({ on, over }) => [on, over]).filter((name) => !colours.has(name))).toEqual([]);
    expect(colours.size).toBeGreaterThan(25);
  });

  it('leave no colour out of the pairs but the lines that only divide', () => {
    const paired = new Set(tokenPairs.flatMap(({ on, over }) => [on, over]));
    expect([...colours.keys()].filter((name) => !paired.has(name))).toEqual(['border']);
  });

  it.each(['light', 'dark'] as const)('can be read: every pair keeps its contrast (%s)', (theme) => {
    const nth = theme === 'light' ? 0 : 1;
    const faint = tokenPairs.flatMap(({ on, over, least }) => {
      const contrast = contrastOf(rgb(colours.get(on)?.[nth] ?? ''), rgb(colours.get(over)?.[nth] ?? ''));
      return contrast < least ? [`${on} on ${over}: ${contrast.toFixed(2)} of ${least}`] : [];
    });
    expect(faint).toEqual([]);
  });

  it('measure contrast as WCAG does', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  it('are the only place where a colour is chosen', () => {
    const raw = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b\s*[;}!]/gi;
    // The icon is read by browsers that know no page.
    const found = files.filter((file) => file !== 'shared/ui/icon.svg').flatMap((file) => [...read(file).matchAll(raw)].map(([colour]) => `${file}: ${colour}`));
    expect(found).toEqual([]);
  });

  it('are named rightly wherever they are used', () => {
    const known = new Set([...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const own = new Set(files.flatMap((file) => [...read(file).matchAll(/['"]?--([\w-]+)['"]?\]?:/g)].map(([, name]) => name)));
    const used = files.flatMap((file) => [...read(file).matchAll(/var\(--([\w-]+)/g)].map(([, name]) => [file, name ?? ''] as const));
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(([, name]) => !known.has(name) && !own.has(name) && !name.startsWith('mantine-')).map(([file, name]) => `${file}: --${name}`)).toEqual([]);
  });

  it('hold every size of type that a screen uses; paper measures in points, and a word beside another in parts of it', () => {
    const steps = new Set([...css.matchAll(/--text[\w-]*: ([\d.]+rem)/g)].map(([, size]) => size));
    expect(steps.size).toBe(typeScale.length);
    for (const name of [...typeScale, ...spaceScale]) expect(css).toContain(`--${name}:`);
    const odd = files.filter((file) => file.endsWith('.css')).flatMap((file) => [...read(file).matchAll(/font-size:\s*([^;}]+)/g)].flatMap(([, size]) => (/^(var\(--text|[\d.]+(em|pt)$|inherit)/.test(size?.trim() ?? '') || steps.has(size?.trim()) ? [] : [`${file}: ${size ?? ''}`])));
    expect(odd).toEqual([]);
  });

  it('ship the font that they name: every letter of both languages, in every weight that is used', () => {
    const imported = [...css.matchAll(/@import '(@fontsource\/[^']+)'/g)].map(([, path]) => readFileSync(join(root, 'node_modules', path ?? ''), 'utf8'));
    const weights = imported.map((face) => /font-weight: (\d+)/.exec(face)?.[1]);
    const used = files.filter((file) => file.endsWith('.css')).flatMap((file) => [...read(file).matchAll(/font-weight:\s*(\w+)/g)].map(([, weight]) => weight ?? ''));
    expect([...new Set(used)].filter((weight) => weight !== 'inherit' && !weights.includes(weight))).toEqual([]);
    const vietnamese = [...'aăâeêioôơuưy'].flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')));
    const written = files.filter((file) => file.startsWith('shared/i18n/')).flatMap((file) => read(file).normalize('NFC').match(/\p{Script=Latin}/gu) ?? []);
    const letters = new Set([...vietnamese, 'đ', ...written].flatMap((letter) => [letter, letter.toUpperCase()]));
    expect(letters.size).toBeGreaterThan(180);
    for (const face of imported) {
      const ranges = [...face.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list]) => (list ?? '').split(',')).map((range) => range.trim().slice(2).split('-').map((x) => parseInt(x, 16)));
      const has = (letter: string) => ranges.some(([from = 0, to = from]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);
      expect([...letters].filter((letter) => !has(letter))).toEqual([]);
    }
  });
});
