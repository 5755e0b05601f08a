import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findProjectRoot } from '../../../apps/start/src/project-root.js';

const axeSource = readFileSync(join(findProjectRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe { run(context: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; any: { message: string }[]; all: { message: string }[]; none: { message: string }[] }[] }[] }> }

/** What axe finds against WCAG 2.2 A and AA and good practice: rule, what it asks for, where, and what is there instead. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as a tag: the pages' policy forbids scripts that are not ours.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id} (${v.help}): ${String(n.target)} – ${[...n.any, ...n.all, ...n.none].map((c) => c.message).join('; ')}`));
  }, tags);
}

/** What stands out over the right edge of the screen, or below the desk's frame. */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    // The desk's frame is as high as the screen: its parts scroll, never the page around them.
    if (document.querySelector('#content') && root.scrollHeight > root.clientHeight + 1) return [`the page scrolls ${root.scrollHeight - root.clientHeight} px into nothing below its frame`];
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 && e.checkVisibility());
    const names = wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.className.toString().replaceAll(' ', '.')}`);
    return [`${root.scrollWidth} px of page on ${root.clientWidth} px of screen: ${names.join(', ')}`];
  });
}

/** What a thumb could miss: smaller than `least` in one direction. A link within a sentence is as high as its line. */
export function targetFaults(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const faults: string[] = [];
    for (const e of document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option], [role=menuitem], [role=switch]')) {
      if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || e.closest('[inert], .skip, [class*=skip]')) continue;
      const style = getComputedStyle(e);
      const within = style.display === 'inline' && [...(e.parentElement?.childNodes ?? [])].some((n) => n !== e && (n.textContent ?? '').trim() !== '');
      if (within || e.matches('.for-readers, .visually-hidden')) continue;
      // A box and its label are one target.
      const box = e.getBoundingClientRect();
      const whole = [e.closest('label, .choice'), e.id ? document.querySelector(`label[for="${CSS.escape(e.id)}"]`) : null].filter((x) => x !== null).map((x) => x.getBoundingClientRect());
      const isBox = e.matches('[type=radio], [type=checkbox]');
      const fits = [box, ...(isBox ? whole : [])].some((r) => r.width >= size - 0.5 && r.height >= size - 0.5);
      if (!fits && box.width > 1) faults.push(`${e.tagName.toLowerCase()} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}" is ${Math.round(box.width)} × ${Math.round(box.height)} px, not ${size}`);
    }
    return [...new Set(faults)];
  }, least);
}

/** What looks the same with and without the keyboard's focus. */
export async function focusFaults(page: Page): Promise<string[]> {
  // From here on the browser takes the person for one with a keyboard.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const look = (e: HTMLElement): string => {
      const around = [e, e.parentElement, e.parentElement?.parentElement, e.nextElementSibling, e.closest('label'), e.id ? document.querySelector(`label[for="${CSS.escape(e.id)}"]`) : null];
      return around.map((x) => {
        if (!x) return '';
        const s = getComputedStyle(x);
        return [s.outlineStyle === 'none' ? 'none' : s.outline, s.boxShadow, s.borderColor, s.backgroundColor, s.textDecorationLine].join('/');
      }).join('|');
    };
    const seen = new Set<string>();
    const faults: string[] = [];
    const scope = document.querySelector('[role=dialog], [role=menu]') ?? document;
    for (const e of scope.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
      const kind = `${e.tagName}.${e.className}.${e.getAttribute('type') ?? ''}`;
      if (seen.has(kind) || !e.checkVisibility({ visibilityProperty: true }) || e.matches(':disabled, [inert] *')) continue;
      seen.add(kind);
      (document.activeElement as HTMLElement | null)?.blur();
      const before = look(e);
      e.focus({ preventScroll: true });
      if (document.activeElement !== e) continue;
      if (look(e) === before) faults.push(`no sign of the focus on ${kind} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}"`);
      e.blur();
    }
    return faults;
  });
}

/** What still moves although the person asked for stillness. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((e) => {
    const s = getComputedStyle(e);
    const seconds = (list: string) => Math.max(...list.split(',').map((d) => (d.trim().endsWith('ms') ? parseFloat(d) / 1000 : parseFloat(d))));
    const moves = (s.animationName !== 'none' && seconds(s.animationDuration) > 0.01) || seconds(s.transitionDuration) > 0.01;
    return moves ? [`${e.tagName.toLowerCase()}.${e.className.toString()} moves`] : [];
  }).slice(0, 3));
}

/** Whether the page says which language it is in, what it is called, and draws every weight that it uses from a font of its own. */
export function pageFaults(page: Page, language: string): Promise<string[]> {
  return page.evaluate((lang) => {
    const faults = document.documentElement.lang === lang ? [] : [`the page says it is in "${document.documentElement.lang}", not "${lang}"`];
    if (document.title.trim() === '') faults.push('the page has no title');
    const weights = new Set([...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim() !== '')).map((e) => getComputedStyle(e).fontWeight));
    for (const weight of weights) if (weight !== '400' && weight !== '600') faults.push(`weight ${weight} has no font: ${[...document.querySelectorAll('body *')].find((e) => getComputedStyle(e).fontWeight === weight)?.outerHTML.slice(0, 120) ?? ''}`);
    return faults;
  }, language);
}
