import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoFolder } from '../support/demo-folder.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { desktop, openBrowser, personAt, signIn } from './browser.js';

export interface PersonThere { readonly page: Page; readonly context: BrowserContext; readonly troubles: string[] }

/** What the stories of a file are played on: the real program with its demonstration, and a browser. */
export interface Stage {
  readonly program: Program;
  readonly browser: Browser;
  /** Address of the program. */
  readonly url: string;
  /** Somebody with a browser of their own. */
  person(size?: { width: number; height: number }): Promise<PersonThere>;
  /** A demo account, signed in, on a page; else where its work is. */
  staff(account: string, path?: string, size?: { width: number; height: number }): Promise<PersonThere>;
}

/** Sets the stage before the stories of a `describe` and clears it away after them. `env`: settings of the program besides its folder. */
export function onStage(env: Record<string, string> = {}): Stage {
  let folder: string | undefined;
  let program: Program | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    folder = await demoFolder();
    // Each is known as soon as it is there, so that it is closed also where the other fails.
    await Promise.all([startProgram({ DATA_DIR: folder, ...env }).then((started) => { program = started; }), openBrowser().then((opened) => { browser = opened; })]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    if (folder !== undefined) await removeFolder(folder);
  }, 60_000);
  const set = <T>(part: T | undefined): T => { if (part === undefined) throw new Error('The stage is not set yet.'); return part; };
  const stage: Stage = {
    get program() { return set(program); },
    get browser() { return set(browser); },
    get url() { return set(program).url; },
    person: (size = desktop) => personAt(stage.browser, size),
    async staff(account, path, size) {
      const person = await stage.person(size);
      await signIn(person.page, stage.url, account);
      if (path !== undefined) await person.page.goto(`${stage.url}${path}`);
      return person;
    },
  };
  return stage;
}
