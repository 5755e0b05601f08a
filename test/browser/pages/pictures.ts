import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findProjectRoot } from '../../../apps/start/src/project-root.js';
import type { Language, Theme } from './show.js';

/** All of them are made into a folder that is not kept; these few stand in the documents. */
const inDocuments = new Set([
  'form vi light 390', 'form-check vi dark 390', 'receipt vi light 390', 'tracking vi light 1440', 'tracking-answered vi light 390', 'design vi light 1440', 'form en light 390',
  'console-ticket vi light 1440', 'console-route vi dark 1440', 'console vi light 390', 'department-answer vi light 1440', 'approvals-ticket en light 1440', 'shift vi light 1440', 'shift vi dark 390', 'search-found vi light 1440', 'intake vi light 1440',
  'people vi light 1440', 'person vi dark 390', 'calendar vi light 1440', 'texts vi light 1440', 'staff-design vi dark 1440',
]);
const all = join(findProjectRoot(), 'test/browser/.out/pages');
const documents = join(findProjectRoot(), 'docs/screens');
/** As much of a long page as a reader wants to see. */
const TALLEST = 2400;

/** Takes the picture of a page as it is shown now. */
export async function takePicture(page: Page, name: string, language: Language, theme: Theme, width: number): Promise<void> {
  const folder = join(all, `${language}-${theme}-${width}`);
  mkdirSync(folder, { recursive: true });
  // A screen as high as the page, so that what keeps to the foot of the screen stands at its foot in the picture, too.
  const viewport = page.viewportSize();
  const tall = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  if (viewport !== null && tall > viewport.height) await page.setViewportSize({ width, height: tall });
  const whole = await page.screenshot({ path: join(folder, `${name}.png`) });
  if (viewport !== null) await page.setViewportSize(viewport);
  if (!inDocuments.has(`${name} ${language} ${theme} ${width}`)) return;
  mkdirSync(documents, { recursive: true });
  const { width: wide, height } = await sharp(whole).metadata();
  await sharp(whole).extract({ left: 0, top: 0, width: wide, height: Math.min(height, TALLEST) }).webp({ quality: 72, effort: 6 }).toFile(join(documents, `${name}-${language}-${theme}-${width}.webp`));
}
