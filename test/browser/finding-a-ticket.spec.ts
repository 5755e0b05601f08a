import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

const words = 'Ổ gà sâu trước tiệm Saxophone, đường Lê Lợi, xe máy té ngã hoài. Gọi tôi 0901 234 567.';

/** Finding a ticket in real browsers: by the operator with the keyboard alone, and by the officer of a body, who reads it masked. */
describe('finding a ticket', () => {
  const stage = onStage();

  const field = (page: Page) => page.getByRole('searchbox', { name: 'Tìm phản ánh' });
  const results = (page: Page) => page.getByRole('list', { name: 'Kết quả tìm kiếm' });
  const marked = (page: Page) => results(page).locator('mark').allTextContents();

  it('by words, contact, code and filters; the words stand in no address', async () => {
    const faults: string[] = [];
    const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
    const { code } = await new Person(stage.url).submit({ text: words, contact: { kind: 'phone', value: '0900000333' }, consents: ['contact_about_this_report'] });
    const { page, context, troubles } = await stage.person(desktop);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await signIn(page, stage.url, 'tiepnhan');
    await page.getByRole('heading', { name: 'Điều phối' }).waitFor();

    await page.keyboard.press('/');
    await page.getByText('Tìm trong các phản ánh bạn được xem').first().waitFor();
    await check(page, '24-search-start');
    await page.keyboard.type('saxophone đường le loi');
    await page.keyboard.press('Enter');
    await results(page).waitFor();
    expect(await marked(page)).toEqual(['Saxophone', 'đường', 'Lê', 'Lợi']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: code }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await check(page, '25-search');

    await page.keyboard.press('/');
    await page.keyboard.type('0900 000 333');
    await page.keyboard.press('Enter');
    await results(page).getByText('đúng cách liên hệ').first().waitFor();
    await page.getByText('được ghi vào nhật ký truy cập').first().waitFor();
    await field(page).fill(code.slice(-4).toLowerCase());
    await page.keyboard.press('Enter');
    await results(page).locator('mark', { hasText: code }).waitFor();

    await field(page).fill('saxophone');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bộ lọc' }).press('Enter');
    const state = page.getByRole('combobox', { name: 'Tình trạng' });
    await state.press('Enter');
    await page.getByRole('option', { name: 'Đã trả lời' }).waitFor();
    await until(async () => {
      await page.keyboard.press('ArrowDown');
      return (await page.locator('[role=option][data-combobox-selected]').textContent().catch(() => null)) === 'Đã trả lời';
    }, 'the state is at hand');
    await page.keyboard.press('Enter');
    await page.getByText('Không tìm thấy phản ánh nào').first().waitFor();
    expect(new URL(page.url()).search).toBe('?states=answered');
    // The focus stays where the hand is.
    expect(await state.evaluate((field) => field === document.activeElement)).toBe(true);
    await check(page, '26-search-none');
    await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).press('Enter');
    await results(page).waitFor();
    expect(asked.filter((url) => /saxo|0900|L%C3%AA|%C4%91/i.test(url))).toEqual([]);
    // Gone with the page, as desk computers are shared.
    await page.reload();
    await page.getByText('Tìm trong các phản ánh bạn được xem').first().waitFor();
    expect(await field(page).inputValue()).toBe('');

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${stage.url}/staff/search?area=747`);
    await results(page).waitFor();
    await check(page, '27-search-dark');
    expect(troubles).toEqual([]);
    await context.close();

    const small = await stage.person(phone);
    await signIn(small.page, stage.url, 'tiepnhan');
    await small.page.goto(`${stage.url}/staff/search`);
    await field(small.page).fill('duong');
    await field(small.page).press('Enter');
    await results(small.page).waitFor();
    await check(small.page, '28-search-phone');
    await small.page.getByRole('button', { name: 'Bộ lọc' }).click();
    await check(small.page, '29-search-phone-filters');
    await results(small.page).getByRole('link').first().press('Enter');
    await small.page.getByRole('heading', { name: /^PA-/ }).waitFor();
    await small.page.getByRole('link', { name: 'Kết quả' }).click();
    await results(small.page).waitFor();
    expect(await field(small.page).inputValue()).toBe('duong');
    await small.context.close();
    expect(faults).toEqual([]);
  }, 120_000);

  it('by an officer: never by what is masked for them', async () => {
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const { code } = await new Person(stage.url).submit({ text: words.replace('Saxophone', 'Klarinette') });
    const id = await desk.find(code);
    await desk.act(id, { action: 'claim' });
    await desk.act(id, { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: [], note: null });
    const { page, context } = await stage.person(desktop);
    await signIn(page, stage.url, 'chuyenvien.ubnd-vt');
    await page.goto(`${stage.url}/staff/search`);
    await field(page).fill('klarinette');
    await field(page).press('Enter');
    await results(page).getByText('[số điện thoại]').first().waitFor();
    await field(page).fill('0901 234 567');
    await field(page).press('Enter');
    await page.getByText('Bạn không có quyền tìm theo cách liên hệ').first().waitFor();
    await page.getByText('Không tìm thấy phản ánh nào').first().waitFor();
    await context.close();
  }, 120_000);
});
