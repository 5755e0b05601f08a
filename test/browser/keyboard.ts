import type { Page } from 'playwright-core';

/** Nothing lies further from where one is. */
const FAR = 90;

/** A person with a keyboard alone: Tab, Enter, Space, arrows, Escape, and words. Whatever takes the focus must be seen. */
export class Keyboard {
  /** What had the focus and could not be seen, or stood out of order. */
  readonly faults: string[] = [];

  constructor(readonly page: Page) {}

  /** Role and name of what has the focus, as a screen reader says it. */
  async focused(): Promise<string> {
    const snapshot = await this.page.locator(':focus').ariaSnapshot().catch(() => 'nothing');
    return snapshot.split('\n')[0]?.replace(/^- '?/, '').replace(/:$/, '') ?? 'nothing';
  }

  /** Goes on with Tab until what has the focus is called so. */
  async to(name: RegExp, back = false): Promise<this> {
    const way: string[] = [];
    for (let presses = 0; presses < FAR; presses += 1) {
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const at = await this.focused();
      way.push(at);
      await this.#look(at);
      if (name.test(at)) return this;
    }
    throw new Error(`Tab did not come to ${String(name)}; it went: ${way.join(' → ')}`);
  }

  async press(...keys: readonly string[]): Promise<this> {
    for (const key of keys) await this.page.keyboard.press(key);
    return this;
  }

  async write(words: string): Promise<this> {
    await this.page.keyboard.type(words);
    return this;
  }

  /** Presses an arrow until the choice is made, in a field of the browser's own. */
  async choose(label: string): Promise<this> {
    for (let presses = 0; presses < FAR; presses += 1) {
      await this.page.keyboard.press('ArrowDown');
      if ((await this.page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label)) === label) return this;
    }
    throw new Error(`No choice is called ${label}.`);
  }

  /** Waits until the focus has gone by itself to where the work goes on. */
  async lands(on: RegExp): Promise<this> {
    let at = '';
    for (let looks = 0; looks < 300; looks += 1) {
      at = await this.focused();
      if (on.test(at)) return this;
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error(`The focus is on ${at}, not on ${String(on)}.`);
  }

  /** Goes round the page with Tab and back out at its end. @returns how many stops it has; a page that lets nobody out throws */
  async round(most = 250): Promise<number> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let stops = 0; stops < most; stops += 1) {
      await this.page.keyboard.press('Tab');
      const at = await this.page.evaluate(() => document.activeElement === document.body || document.activeElement === null);
      if (at) return stops;
    }
    throw new Error(`Tab is still within the page after ${most} stops: ${await this.focused()}`);
  }

  async #look(at: string): Promise<void> {
    const fault = await this.page.evaluate(() => {
      const e = document.activeElement as HTMLElement | null;
      if (e === null || e === document.body) return '';
      if (e.tabIndex > 0) return 'stands out of order';
      // A field that is drawn by its label is seen where the label is.
      const shown = e.matches('.for-readers, .visually-hidden, [type=file], [type=radio], [type=checkbox]') ? (document.querySelector(`label[for="${CSS.escape(e.id)}"]`) ?? e) : e;
      const box = shown.getBoundingClientRect();
      const [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top), Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
      if (right <= left || bottom <= top) return 'is out of sight';
      // Not wholly hidden behind something that stands still (WCAG 2.4.11).
      const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8]].map(([x = 0, y = 0]) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
      const over = points.find((p) => p !== null);
      return points.some((p) => p !== null && (p === e || shown.contains(p) || p.contains(shown) || p.closest('label')?.htmlFor === e.id)) ? '' : `is covered by ${over?.tagName.toLowerCase() ?? 'nothing'} ${over?.className ?? ''}`;
    });
    if (fault !== '') this.faults.push(`${new URL(this.page.url()).pathname}: ${at} ${fault}`);
  }
}
