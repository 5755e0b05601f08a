import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findProjectRoot } from '../../apps/start/src/project-root.js';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The machine's Chromium, or the one that comes from npm (Linux). */
export async function openBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => existsSync(path)) ?? (await fromNpm());
  return chromium.launch({ executablePath, args: quiet });
}

async function fromNpm(): Promise<string> {
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

/** A person's own browser: nothing shared with the others. A page that throws or breaks its content policy fails the story. */
export async function personAt(browser: Browser, viewport: { width: number; height: number }): Promise<{ page: Page; context: BrowserContext; troubles: string[] }> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text())) troubles.push(message.text()); });
  page.setDefaultTimeout(15_000);
  return { page, context, troubles };
}

/** Where the pictures of stories go: a folder that is not kept. Those of the documents come from the list of pages. */
const folder = join(findProjectRoot(), 'test/browser/.out');

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What axe finds against WCAG 2.2 A and AA on the page as it is now; a story collects it and expects none at its end. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as a tag: the pages' policy forbids scripts that are not ours.
  await page.evaluate(readFileSync(join(findProjectRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }> } }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map((v) => `${location.pathname} ${v.id}: ${v.nodes.map((n) => String(n.target)).join(', ')}`);
  });
}

/** Signs a demo account in and waits until its place of work is open. */
export async function signIn(page: Page, url: string, account: string): Promise<void> {
  await page.goto(`${url}/staff`);
  await page.getByLabel('Thư điện tử').fill(`${account}@example.vn`);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('demo-ket-noi-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/staff\/\w+/);
}

/** Opens a ticket from the list by its words, with the keyboard: rows find their heights while the first fonts load, and a pointer could miss one. */
export async function openRow(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: words }).first().press('Enter');
  await page.getByRole('heading', { name: /^PA-/ }).waitFor();
}
