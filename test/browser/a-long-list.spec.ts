import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { desktop, signIn } from './browser.js';
import { onStage } from './stage.js';

/** More open tickets than a person can read: the list goes on by itself, stays still, and asks for little. */
describe('a long list', () => {
  const stage = onStage();

  const MANY = 320;
  const size = async (page: Page) => Number(await page.locator('[role=listitem][aria-setsize]').first().getAttribute('aria-setsize'));
  const list = (page: Page) => page.getByRole('list', { name: /Danh sách/ });
  const rows = (page: Page) => list(page).getByRole('listitem');
  const atEnd = (page: Page) => list(page).evaluate(({ parentElement: box }) => box !== null && box.scrollTop + box.clientHeight >= box.scrollHeight - 1);
  const top = (page: Page) => list(page).evaluate((e) => e.parentElement?.scrollTop ?? -1);

  it('is gone through to its end, told of every change in its place, and taken in anew from its top', async () => {
    const colleague = await Person.signedIn(stage.url, 'tiepnhan2');
    const send = (text: string) => colleague.call(routes.deskSubmit, { body: { idempotencyKey: randomUUID(), text, place: { areaCode: '26524', street: 'Lê Lợi' }, channel: 'phone' } });
    for (let n = 0; n < MANY; n += 10) await Promise.all(Array.from({ length: 10 }, (_, i) => send(`Gạch vỉa hè bong ở số nhà ${n + i + 1}`)));
    const { page, troubles } = await stage.person(desktop);
    await signIn(page, stage.url, 'tiepnhan');
    await page.getByText('Trực tiếp').first().waitFor();
    await rows(page).first().hover();
    await until(async () => {
      await page.mouse.wheel(0, 6_000);
      return (await size(page)) >= MANY && (await atEnd(page));
    }, 'the end of the list', 30_000);
    const all = await size(page);
    expect(await rows(page).count()).toBeLessThan(60);

    // From here on every request of the list is one for what changed.
    const asked: string[] = [];
    page.on('request', (request) => { if (new URL(request.url()).pathname === routes.queue.path) asked.push(request.url()); });
    const shown = page.getByRole('link').filter({ hasText: 'Gạch vỉa hè' }).last();
    const code = /PA-\d{6}-\w{4}/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
    const found = (await colleague.call(routes.search, { body: { words: code } })).items[0];
    const where = await top(page);
    await colleague.act(found?.id ?? '', { action: 'claim' });
    await page.getByRole('link').filter({ hasText: code }).getByText(/Cán bộ tiếp nhận 2/).first().waitFor();
    await colleague.act(found?.id ?? '', { action: 'mark_spam' });
    await page.getByRole('link').filter({ hasText: code }).getByText('đã rời danh mục này').first().waitFor();
    await send('Dây điện đứt nằm giữa đường, rất nguy hiểm, xin xử lý gấp');
    const fresh = page.getByRole('button', { name: /Hiện 1 phản ánh mới/ });
    await fresh.waitFor();
    // Some pixels are the rounding of rows' heights; a row has 92.
    expect(Math.abs((await top(page)) - where)).toBeLessThan(8);
    expect(asked.every((url) => url.includes('ids='))).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(4);

    await fresh.click();
    await page.getByRole('link', { name: /Dây điện đứt nằm giữa đường/ }).waitFor();
    expect(await top(page)).toBe(0);
    expect(all).toBeGreaterThanOrEqual(MANY);
    const urgency = await rows(page).evaluateAll((items) => items.map((item) => /khẩn|nhanh|thường/.exec(item.textContent ?? '')?.[0] ?? ''));
    expect(urgency).toEqual(urgency.toSorted((a, b) => ['khẩn', 'nhanh', 'thường'].indexOf(a) - ['khẩn', 'nhanh', 'thường'].indexOf(b)));
    expect(troubles).toEqual([]);
  }, 120_000);
});
