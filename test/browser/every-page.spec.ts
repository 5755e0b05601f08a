import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { demoFolder } from '../support/demo-folder.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { desktop, openBrowser, phone } from './browser.js';
import { axeFaults, focusFaults, motionFaults, overflowFaults, pageFaults, targetFaults } from './pages/checks.js';
import { ofStaff, pages } from './pages/pages.js';
import { takePicture } from './pages/pictures.js';
import { languages, shownAs, themes, Visitors } from './pages/show.js';
import { prepareWorld, type World } from './pages/world.js';

/** Everything in both languages and themes (`npm run test:pages`); else what a change breaks most often: Vietnamese and light. */
const all = process.env['PAGES'] === 'all';
/** A picture of each, too (`npm run screenshots`). */
const pictures = process.env['PICTURES'] !== undefined;
/** What `npm test` looks at: the pages where most is done. `npm run test:pages` looks at every one. */
const daily: ReadonlySet<string> = new Set(['form', 'form-place', 'form-you', 'receipt-code', 'tracking-answered', 'posters', 'design', 'console-ticket', 'console-choose', 'console-ask', 'intake', 'search-found', 'templates', 'shift', 'field-ticket', 'department-inbox', 'approvals-ticket', 'people', 'staff-design']);
/** One page by its name, while it is being mended. */
const only = process.env['PAGE'];
const narrow = { width: 320, height: 640 };
/** A desk's screen at 200 %. */
const zoomed = { width: desktop.width / 2, height: desktop.height / 2 };
/** A thumb's size where people come once, perhaps in the rain; the least that WCAG 2.2 allows where people sit. */
const leastTarget = (staff: boolean) => (staff ? 24 : 44);

/** Somebody with an eye, a thumb or a keyboard only, on every page there is. */
describe('on every page', () => {
  let folder: string;
  let program: Program;
  let browser: Browser;
  let world: World;
  let visitors: Visitors;
  beforeAll(async () => {
    folder = await demoFolder();
    await Promise.all([startProgram({ DATA_DIR: folder }).then((started) => { program = started; }), openBrowser().then((opened) => { browser = opened; })]);
    world = await prepareWorld(program.url);
    visitors = new Visitors(browser, world);
  }, 150_000);
  afterAll(async () => {
    await (visitors as Visitors | undefined)?.leave();
    await browser.close();
    await program.stop();
    await removeFolder(folder);
  }, 60_000);

  it('a slow line carries packed pages and scripts, each script once and for ever', async () => {
    const asked = (path: string) => fetch(program.url + path, { headers: { 'accept-encoding': 'gzip, br' } });
    const home = await asked('/');
    expect([home.status, home.headers.get('content-encoding'), home.headers.get('cache-control')]).toEqual([200, 'br', 'no-cache']);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await home.text())?.[1] ?? '';
    const { headers } = await asked(script);
    expect([headers.get('content-encoding'), headers.get('cache-control'), headers.get('vary')?.toLowerCase()]).toEqual(['br', 'public, max-age=31536000, immutable', 'accept-encoding']);
    expect((await fetch(program.url + script, { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  const shown = pages.filter(({ name }) => (only === undefined ? all || daily.has(name) : name === only));
  const spoken = languages.filter((language) => all || language === 'vi');

  it.each(shown.flatMap((page) => spoken.map((language) => [page.name, language, page] as const)))('%s (%s): everybody can read, reach and press what is there', async (_name, language, page) => {
    const screen = await visitors.open(page, language);
    const faults = new Set<string>();
    const note = async (where: string, found: Promise<string[]>) => { for (const fault of await found) faults.add(`${where}: ${fault}`); };
    for (const theme of themes.filter((one) => all || one === 'light')) {
      for (const viewport of [desktop, phone]) {
        await shownAs(screen, viewport, theme);
        await note(`${theme}, ${viewport.width} px`, axeFaults(screen));
        if (pictures) await takePicture(screen, page.name, language, theme, viewport.width);
      }
    }
    await note('phone', targetFaults(screen, leastTarget(ofStaff(page))));
    for (const viewport of [desktop, phone, narrow, zoomed]) {
      const there = page.floats ? await visitors.open(page, language, viewport) : screen;
      await shownAs(there, viewport, 'light');
      await note(`${viewport.width} px wide`, overflowFaults(there));
      if (there !== screen) await there.close();
    }
    await shownAs(screen, desktop, 'light');
    await note('any', pageFaults(screen, language));
    await note('stillness asked for', motionFaults(screen));
    await note('keyboard', focusFaults(screen));
    await screen.close();
    expect([...faults]).toEqual([]);
  }, 60_000);
});
