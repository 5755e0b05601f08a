import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { routes } from '#contract';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** One message, three matters: the operator tells them apart, each gets a ticket, and the sender finds all of them. */
describe('several matters in one message', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const bar = (page: Page) => page.getByRole('group', { name: 'Việc làm được' });
  const address = 'nguoi.nhieu.viec@example.vn';
  const hole = 'Kính gửi Trung tâm, trước cổng trường tiểu học có ổ gà rất lớn, xe máy té ngã hoài.';
  const lamp = 'Đèn đường trong hẻm 45 tắt cả tuần nay, tối rất nguy hiểm.';
  const rubbish = 'Rác ở đầu hẻm chất đống mấy ngày không ai thu gom, bốc mùi hôi.';
  const place = 'Tất cả đều ở đường Lê Lợi, Phường 7, TP. Vũng Tàu.';
  let code = '';

  it('an operator gives each sentence to its matter by digits, sees what the sender gets, and divides', async () => {
    const citizen = new Person(stage.url);
    const receipt = await citizen.submit({ text: [hole, lamp, rubbish, place].join(' '), place: { areaCode: '26524', street: 'Lê Lợi' }, contact: { kind: 'email', value: address }, consents: ['contact_about_this_report'] });
    await citizen.confirm(receipt, address);
    code = receipt.code;
    const { page, troubles } = await stage.person(desktop);
    await signIn(page, stage.url, 'tiepnhan');
    await openRow(page, 'Kính gửi Trung tâm, trước cổng trường tiểu học');
    await bar(page).getByRole('button', { name: /^Nhận(?! thay)/ }).click();
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    const button = bar(page).getByRole('button', { name: 'Tách thành các việc' });
    if (await button.isVisible()) await button.click();
    else {
      await bar(page).getByRole('button', { name: 'Việc khác' }).click();
      await page.getByRole('menuitem', { name: 'Tách thành các việc' }).click();
    }
    const panel = page.getByRole('form', { name: 'Tách thành các việc' });
    const clauses = panel.getByRole('group', { name: /^Câu “/ });
    expect(await clauses.count()).toBe(4);
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio');
    for (const digit of ['1', '2', '3', '0']) await page.keyboard.press(digit);
    expect(await panel.getByRole('group', { name: /^Việc \d/ }).count()).toBe(3);
    const second = panel.getByRole('group', { name: 'Việc 2: phản ánh mới' });
    await second.getByText(lamp).waitFor();
    expect(await second.innerText()).toContain(place);
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLInputElement>('fieldset[data-to="2"] input')].some((input) => /đèn đường/i.test(input.value)));
    await check(page, '60-divide');
    await page.setViewportSize(phone);
    await panel.scrollIntoViewIfNeeded();
    await check(page, '60-divide-phone');
    await second.scrollIntoViewIfNeeded();
    await picture(page, '60-divide-phone-matter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize(desktop);
    await panel.getByRole('button', { name: 'Xem tin người dân nhận' }).click();
    const preview = page.getByRole('status', { name: 'Người dân sẽ nhận' });
    await preview.getByText('có 3 việc', { exact: false }).first().waitFor();
    await preview.scrollIntoViewIfNeeded();
    await check(page, '61-divide-preview');
    await page.keyboard.press('Control+Enter');
    const others = page.getByRole('region', { name: 'Việc khác trong cùng tin' });
    await others.waitFor();
    expect(await others.getByRole('link', { name: /^PA-/ }).count()).toBe(2);
    await page.getByText('Cả tin như người dân đã viết').click();
    await check(page, '62-divided');
    await others.getByRole('link', { name: /^PA-/ }).first().click();
    await page.getByText(code).first().waitFor();
    await page.getByText('tin gốc').waitFor();
    expect(await page.locator('section[aria-labelledby=report-text]').innerText()).not.toContain(rubbish);
    await check(page, '63-part');
    expect(troubles).toEqual([]);
  }, 90_000);

  it('the sender is told once, finds each matter from each, and each page is about its own words', async () => {
    const citizen = new Person(stage.url);
    const { messages } = await citizen.call(routes.demoMailbox);
    const told = messages.filter((m) => m.to === address && m.subject.includes('nhiều việc'));
    expect(told).toHaveLength(1);
    const link = /https?:\/\/\S+#\S+/.exec(told[0]?.text.slice(told[0].text.indexOf('đường dẫn riêng')) ?? '')?.[0] ?? '';
    const { page, troubles } = await stage.person(phone);
    await page.goto(link);
    const card = page.getByRole('region', { name: 'Tin của bạn có nhiều việc' });
    await card.waitFor();
    expect(await card.getByRole('link').count()).toBe(2);
    await card.scrollIntoViewIfNeeded();
    await check(page, '64-sender-first');
    await card.getByRole('link').first().click();
    await page.getByText(`được tách từ tin ${code}`).waitFor();
    expect(await page.locator('section[aria-labelledby=yours-title]').innerText()).not.toContain(rubbish);
    await card.scrollIntoViewIfNeeded();
    await check(page, '65-sender-part');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(troubles).toEqual([]);
  }, 60_000);

  it('none of these pages has a fault that axe finds', () => { expect(faults).toEqual([]); });
});
