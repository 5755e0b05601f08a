import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { until } from '../../support/until.js';
import type { ShownPage } from './pages.js';
import type { World } from './world.js';

export type Language = 'vi' | 'en';
export const languages: readonly Language[] = ['vi', 'en'];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** People at browsers of their own, one for each account and language; signed in once. */
export class Visitors {
  readonly #contexts = new Map<string, BrowserContext>();

  constructor(private readonly browser: Browser, private readonly world: World) {}

  /** Opens a page of the list in its state, in one language, light, at a desk's width unless told otherwise. */
  async open(shown: ShownPage, language: Language, viewport = { width: 1440, height: 900 }): Promise<Page> {
    const page = await (await this.#context(shown.who, language)).newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    try {
      await page.goto(this.world.url + (typeof shown.path === 'string' ? shown.path : shown.path(this.world)));
      await page.locator(shown.shows).first().waitFor();
      await until(() => isAlive(page.locator(shown.shows).first()), 'what was drawn at build has come to life');
      await shown.steps?.(page);
      await settled(page);
    } catch (error) {
      throw new Error(`The page "${shown.name}" (${language}) did not come to the state that the list of pages asks for: ${String(error)}`, { cause: error });
    }
    return page;
  }

  async leave(): Promise<void> {
    for (const context of this.#contexts.values()) await context.close();
  }

  async #context(who: string | null, language: Language): Promise<BrowserContext> {
    const key = `${who ?? ''}/${language}`;
    const known = this.#contexts.get(key);
    if (known) return known;
    const { url } = this.world;
    const context = await this.browser.newContext({
      locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce',
      storageState: { cookies: [], origins: [{ origin: url, localStorage: [{ name: 'ccc.language', value: language }] }] },
    });
    this.#contexts.set(key, context);
    if (who !== null) await context.request.post(`${url}/api/session`, { headers: { origin: url }, data: { email: `${who}@example.vn`, password: 'demo-ket-noi-2026' } });
    return context;
  }
}

/** Made or taken over by the program (React marks its elements), not the document's first screen, which other readers see for a moment only. */
const isAlive = (element: Locator): Promise<boolean> => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactFiber')), null, { timeout: 2_000 }).catch(() => false);

/** Fonts and pictures are there, and what they moved has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].filter((image) => image.loading !== 'lazy').map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  });
}

/** The same page at another width or in the other theme. */
export async function shownAs(page: Page, viewport: { width: number; height: number }, theme: Theme): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme });
  await settled(page);
}
