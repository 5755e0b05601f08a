import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import type { Page } from 'playwright-core';
import { Line } from '../support/line.js';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { desktop, openRow, personAt, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** Half a minute without a line, in the middle of the console's work. The page's clock is moved on; the line itself is cut below HTTP. */
describe('the line breaks at the desk', () => {
  const stage = onStage();
  let line: Line;

  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    await line.close();
  });

  const badge = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first();
  const HALF_A_MINUTE = 30_000;

  async function atTheDesk(words: string): Promise<Awaited<ReturnType<typeof personAt>>> {
    line = await Line.to(stage.url);
    const operator = await stage.person(desktop);
    await operator.page.clock.install();
    await signIn(operator.page, line.url, 'tiepnhan');
    await badge(operator.page, 'Trực tiếp').waitFor();
    await openRow(operator.page, words);
    return operator;
  }

  it('and what happened meanwhile is all there afterwards; the open ticket, too, and what was being written', async () => {
    const words = 'Nắp cống trước trường tiểu học bị vỡ';
    const citizen = new Person(stage.url);
    const receipt = await citizen.submit({ text: words });
    const { page, context, troubles } = await atTheDesk(words);
    await page.getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).click();
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await page.getByRole('button', { name: /^Hỏi thêm/ }).click();
    await page.getByLabel('Câu hỏi gửi người dân').fill('Nắp cống nằm ở làn xe nào ạ?');

    line.set('silent');
    await page.clock.fastForward(HALF_A_MINUTE);
    await badge(page, 'Đang nối lại').waitFor();
    await badge(page, /dữ liệu/).waitFor();
    await picture(page, 'line-console-cut');
    const meanwhile = ['Cột đèn nghiêng ở ngã ba', 'Xe rác bỏ sót hẻm 12', 'Vòi nước công viên chảy suốt'];
    for (const text of meanwhile) await citizen.submit({ text });
    await citizen.call(routes.trackReply, { body: { code: receipt.code, secret: receipt.secret, idempotencyKey: randomUUID(), text: 'Nằm sát cổng số hai' } });
    // The device finds out by itself that there is no network, and says so.
    await context.setOffline(true);
    await badge(page, 'Ngoại tuyến').waitFor();

    line.set('whole');
    await context.setOffline(false);
    await badge(page, 'Trực tiếp').waitFor();
    await page.getByText('Nằm sát cổng số hai').first().waitFor();
    expect(await page.getByLabel('Câu hỏi gửi người dân').inputValue()).toBe('Nắp cống nằm ở làn xe nào ạ?');
    const rows = (text: string) => page.getByRole('link', { name: text });
    const fresh = page.getByRole('button', { name: /Hiện \d+ phản ánh mới/ });
    await fresh.or(rows('Vòi nước công viên')).first().waitFor();
    if (await fresh.isVisible()) await fresh.click();
    for (const text of meanwhile) await rows(text).waitFor();
    expect(troubles).toEqual([]);
  }, 120_000);

  it.each([
    ['never arrived', 'silent', 'Cây nghiêng sát dây điện'],
    ['arrived, and only its reply was lost', 'no_replies', 'Cây ngã chắn lối vào hẻm'],
  ] as const)('an act that was sent into the cut and %s is done once, by itself, when the line is back', async (_story, how, words) => {
    const citizen = new Person(stage.url);
    await citizen.submit({ text: words });
    const { page, troubles } = await atTheDesk(words);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: /Trao đổi nội bộ/ }).click();
    const note = `Đã gọi tổ cây xanh. ${words}`;
    await page.locator('form').getByRole('textbox').first().fill(note);

    line.set(how);
    await page.locator('form button[type=submit]').click();
    await until(() => line.swallowed > 0, 'the act went into the cut');
    await page.clock.fastForward(HALF_A_MINUTE + 1_000);
    await page.getByText('Mất kết nối: chưa biết việc này đã đến nơi hay chưa.').first().waitFor();
    await page.getByText(/Có kết nối là tự gửi tiếp/).first().waitFor();
    await picture(page, `line-act-${how}`);
    const desk = await Person.signedIn(stage.url, 'tiepnhan2');
    const [found] = (await desk.call(routes.queue, { query: { view: 'new', limit: 200 } })).items.filter((item) => item.firstWords === words);
    const notes = async () => (await desk.call(routes.ticket, { params: { id: found?.id ?? '' } })).story.filter((step) => step.message?.text === note).length;
    expect(await notes()).toBe(how === 'silent' ? 0 : 1);

    line.set('whole');
    await page.clock.fastForward(HALF_A_MINUTE);
    await page.locator('form').filter({ has: page.getByRole('textbox') }).first().waitFor({ state: 'detached' });
    await page.getByText(note).first().waitFor();
    expect(await notes()).toBe(1);
    expect(troubles).toEqual([]);
  }, 120_000);
});
