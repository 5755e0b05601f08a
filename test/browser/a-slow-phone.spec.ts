import { describe, expect, it } from '@jest/globals';
import { phone, picture } from './browser.js';
import { onStage } from './stage.js';

/** The first screen is there before the program is: what people do in between is not lost. The scripts are held back and let go by the test. */
describe('on a slow phone', () => {
  const stage = onStage();

  async function withoutScripts(path: string) {
    const citizen = await stage.person(phone);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    await citizen.page.route('**/assets/*.js', async (route) => { await held; await route.continue(); });
    await citizen.page.goto(`${stage.url}${path}`, { waitUntil: 'commit' });
    return { ...citizen, letGo: () => letGo() };
  }

  it('somebody begins to write and presses on: the words and the cursor are where they were', async () => {
    const { page, troubles, letGo } = await withoutScripts('/');
    const field = page.locator('#text');
    await field.evaluate((element) => { element.setAttribute('data-mark', 'drawn'); });
    await field.pressSequentially('Ổ gà trước trường');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    expect(new URL(page.url()).search).toBe('');
    await field.focus();
    for (let i = 0; i < 'trường'.length; i++) await page.keyboard.press('ArrowLeft');
    await picture(page, 'slow-before');
    letGo();
    await page.waitForFunction(() => document.activeElement?.id === 'text' && !document.activeElement.hasAttribute('data-mark'));
    await page.keyboard.type('cổng ');
    expect(await field.inputValue()).toBe('Ổ gà trước cổng trường');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.locator('#district').waitFor();
    expect(troubles).toEqual([]);
  }, 60_000);

  it('somebody who waits sees every standing page whole, and it comes to life without being drawn anew', async () => {
    for (const path of ['/', '/theo-doi', '/viet-the-nao', '/quyen-rieng-tu', '/quy-dinh']) {
      const { page, context, troubles, letGo } = await withoutScripts(path);
      const heading = page.locator('main h1');
      await heading.waitFor();
      const drawn = await page.locator('#app').textContent();
      await heading.evaluate((element) => { element.setAttribute('data-mark', 'drawn'); });
      const alive = page.waitForResponse((response) => response.url().endsWith('/api/facts'));
      letGo();
      await alive;
      await page.waitForFunction(() => document.title.includes(' – '));
      expect([path, await heading.getAttribute('data-mark'), await page.locator('#app').textContent()]).toEqual([path, 'drawn', drawn]);
      expect(troubles).toEqual([]);
      await context.close();
    }
  }, 60_000);
});
