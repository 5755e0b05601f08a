import { describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** The form says what a message seems to be about, and the sender says yes, no, or nothing. */
describe('what it seems to be', () => {
  const stage = onStage();

  const words = 'Ổ gà sâu trước cổng chợ, xe máy ngã hoài';
  const write = (page: Page, text: string) => page.getByLabel('Nội dung phản ánh').fill(text);
  /** From the text to the receipt, without a place, a photo or a contact. */
  async function send(page: Page): Promise<void> {
    for (const step of ['Chuyện xảy ra ở đâu?', 'Có ảnh thì càng dễ hiểu', 'Bạn muốn chúng tôi báo tin không?', 'Kiểm tra lại trước khi gửi']) {
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('heading', { name: step }).waitFor();
    }
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await page.getByRole('heading', { name: /Chúng tôi đã nhận|đã được tiếp nhận/ }).waitFor();
  }
  const asked = (page: Page): string[] => {
    const texts: string[] = [];
    page.on('request', (request) => { if (request.url().includes(routes.propose.path)) texts.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search}`); });
    return texts;
  };

  it('is asked on leaving the text, confirmed by keyboard, shown again before sending, and read by the desk', async () => {
    const { page, troubles } = await stage.person(phone);
    const requests = asked(page);
    await page.goto(stage.url);
    await write(page, words);
    expect(requests).toEqual([]);
    await page.getByLabel('Nội dung phản ánh').press('Tab');
    const first = page.getByRole('group', { name: /Có vẻ là/ }).getByRole('radio').first();
    await first.waitFor();
    expect(requests).toEqual(['POST /api/proposals']);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await first.press('Space');
    expect(await first.isChecked()).toBe(true);
    const faults = await accessibilityFaults(page);
    await picture(page, 'x-category-phone');
    // Leaving the same words again asks nothing; the choice is there before sending, too.
    await page.getByLabel('Nội dung phản ánh').focus();
    for (const step of ['Chuyện xảy ra ở đâu?', 'Có ảnh thì càng dễ hiểu', 'Bạn muốn chúng tôi báo tin không?', 'Kiểm tra lại trước khi gửi']) {
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('heading', { name: step }).waitFor();
    }
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('GT-01');
    expect(requests).toHaveLength(1);
    faults.push(...(await accessibilityFaults(page)));
    await picture(page, 'x-category-check-phone');
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await page.getByRole('heading', { name: 'Chúng tôi đã nhận phản ánh của bạn' }).waitFor();
    expect({ faults, troubles }).toEqual({ faults: [], troubles: [] });

    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await openRow(operator.page, words);
    await operator.page.getByText('Người gửi chọn').first().waitFor();
    expect(await operator.page.locator('dt:has-text("Người gửi chọn") + dd').innerText()).toMatch(/^GT-01 Mặt đường/);
    await picture(operator.page, 'x-category-desk');
  }, 90_000);

  it('asks nothing about words that read like a denunciation, and takes back what it offered before', async () => {
    const { page } = await stage.person(phone);
    const requests = asked(page);
    await page.goto(stage.url);
    await write(page, words);
    await page.getByLabel('Nội dung phản ánh').press('Tab');
    await page.getByRole('group', { name: /Có vẻ là/ }).waitFor();
    await write(page, `${words}. Tôi tố cáo cán bộ địa chính phường nhận hối lộ.`);
    await page.getByLabel('Nội dung phản ánh').press('Tab');
    await page.getByRole('group', { name: /Có vẻ là/ }).waitFor({ state: 'detached' });
    expect(requests).toHaveLength(1);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('hối lộ');
  }, 60_000);

  it.each([
    ['a line that breaks', 'abort'],
    ['an answer that never comes', 'hang'],
  ])('stays quietly away and holds nothing up: %s', async (_name, how) => {
    const { page, troubles } = await stage.person(phone);
    let asks = 0;
    await page.route(`**${routes.propose.path}`, async (route) => {
      asks += 1;
      if (how === 'abort') await route.abort();
    });
    await page.goto(stage.url);
    await write(page, `${words}, ${how}`);
    await send(page);
    expect(asks).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  }, 60_000);

  it('is asked of the door by POST, kept by nobody, and not endlessly', async () => {
    const citizen = new Person(stage.url);
    const reply = await citizen.ask(routes.propose, { body: { text: `${words} qwxyz` } });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect((await citizen.ask({ ...routes.propose, method: 'GET' })).status).toBe(404);
    expect((await citizen.ask(routes.propose, { body: { text: 'a'.repeat(20_001) } })).status).toBe(422);
    expect((await citizen.ask(routes.propose, { body: { text: '' } })).status).toBe(422);
    const many = await Promise.all(Array.from({ length: 310 }, () => citizen.ask(routes.propose, { body: { text: words } })));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(stage.program.output()).not.toMatch(/qwxyz|Ổ gà/);
  }, 60_000);
});
