import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** A morning after a storm: the queue is narrowed, given out, tagged and cleared many at a time, each act seen before it is done. */
describe('a desk full of work', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  const storm = (nth: number) => `Cây ngã số ${nth} chắn đường sau bão, xe không qua được`;

  it('a shift lead makes a tag, narrows the view, and tags and gives out several tickets after seeing what would come of it', async () => {
    for (let nth = 1; nth <= 4; nth++) await new Person(stage.url).submit({ text: storm(nth), place: { areaCode: '26524', street: 'Lê Lợi' } });
    const lead = await stage.person(desktop);
    const { page } = lead;
    await signIn(page, stage.url, 'truongca');
    await page.goto(`${stage.url}/staff/shift`);
    await page.getByLabel('Nhãn mới').fill('Sau bão');
    await page.getByRole('button', { name: 'Thêm nhãn' }).click();
    await page.getByRole('button', { name: 'Ngừng dùng nhãn Sau bão' }).waitFor();
    await check(page, '60-shift-work');

    await page.goto(`${stage.url}/staff/console/new`);
    await row(page, storm(1)).waitFor();
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    await page.getByRole('combobox', { name: 'Địa bàn' }).fill('phuong 7');
    await page.getByRole('option', { name: 'Phường 7' }).first().click();
    await page.waitForURL(/\?area=26524$/);
    await row(page, 'Bãi tắm Hồ Tràm').waitFor({ state: 'detached' });
    await check(page, '61-filters');
    // What is set stays through a reload and can be taken away by its name.
    await page.reload();
    await page.getByRole('button', { name: /^Bỏ lọc Phường 7/ }).waitFor();

    // One of them is somebody else's at the moment.
    const other = await Person.signedIn(stage.url, 'tiepnhan2');
    const held = await other.find((await row(page, storm(2)).textContent())?.match(/PA-\d{6}-\w{4}/)?.[0] ?? '');
    await other.act(held, { action: 'claim' });
    await row(page, storm(2)).getByText('Cán bộ tiếp nhận 2', { exact: false }).first().waitFor();

    // Chosen by keyboard, two of them; the rest by one button.
    await row(page, storm(1)).getByRole('link').focus();
    await page.keyboard.press('s');
    await page.getByRole('region', { name: 'Đã chọn 1' }).waitFor();
    await page.getByRole('button', { name: /^Chọn cả \d+ dòng/ }).click();
    const bulk = page.getByRole('region', { name: /^Đã chọn/ });
    await bulk.getByRole('button', { name: 'Gắn nhãn' }).click();
    await bulk.getByRole('combobox', { name: 'Nhãn' }).fill('sau bao');
    await page.getByRole('option', { name: 'Sau bão' }).click();
    await page.keyboard.press('Escape');
    await bulk.getByRole('button', { name: 'Xem trước' }).click();
    await bulk.getByText(/^Làm được với \d+ phản ánh$/).waitFor();
    await bulk.getByRole('button', { name: /^Làm với \d+ phản ánh$/ }).click();
    await bulk.getByText(/^Đã xong \d+ phản ánh\.$/).waitFor();
    await row(page, storm(1)).getByText('Sau bão', { exact: true }).waitFor();

    // Spam is looked at first: what a colleague holds is left out, and says why.
    await page.getByRole('button', { name: /^Chọn cả \d+ dòng/ }).click();
    await bulk.getByRole('button', { name: 'Thư rác' }).click();
    await bulk.getByText('Người khác đang giữ phản ánh này.', { exact: false }).waitFor();
    await check(page, '62-bulk-preview');
    await bulk.getByRole('button', { name: 'Thôi' }).click();

    await bulk.getByRole('button', { name: 'Phân công' }).click();
    await bulk.getByRole('combobox', { name: 'Cho ai' }).click();
    await page.getByRole('option', { name: 'Cán bộ tiếp nhận 1' }).click();
    await bulk.getByRole('button', { name: 'Xem trước' }).click();
    await bulk.getByRole('button', { name: /^Làm với \d+ phản ánh$/ }).click();
    await row(page, storm(3)).getByText('Phân cho Cán bộ tiếp nhận 1').first().waitFor();
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await check(page, '63-bulk-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(lead.troubles).toEqual([]);
  }, 90_000);

  it('an operator works from the palette, and no single key does anything while a word is being composed', async () => {
    const operator = await stage.person(desktop);
    const { page } = operator;
    await signIn(page, stage.url, 'tiepnhan');
    await page.goto(`${stage.url}/staff/console/mine`);
    await openRow(page, storm(1));
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Đi đến' }).fill('nhan');
    await check(page, '64-palette');
    await page.keyboard.press('Enter');
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Đi đến' }).fill('hoi them');
    await page.keyboard.press('Enter');
    const question = page.getByLabel('Câu hỏi gửi người dân');
    await question.waitFor();
    // Templates of the open panel are commands, too.
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Đi đến' }).fill('ro dia diem');
    await page.getByRole('dialog').getByText('Hỏi rõ địa điểm').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('form textarea') as HTMLTextAreaElement | null)?.value.startsWith('Cảm ơn bạn') === true);
    await page.getByRole('heading', { name: /^PA-/ }).focus();
    await page.evaluate(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, isComposing: true })); });
    await question.waitFor();
    await page.keyboard.press('r');
    await page.getByRole('form', { name: 'Chuyển xử lý' }).waitFor();
    expect(operator.troubles).toEqual([]);
  }, 60_000);

  it('new tickets go by themselves to whoever is on, once the shift lead says so', async () => {
    const lead = await stage.person(desktop);
    await signIn(lead.page, stage.url, 'truongca');
    await lead.page.goto(`${stage.url}/staff/shift`);
    await lead.page.getByRole('button', { name: 'Bật tự phân công' }).click();
    await lead.page.getByRole('heading', { name: 'Tự phân công: Đang bật' }).waitFor();
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const { code } = await new Person(stage.url).submit({ text: 'Đèn đường tắt ở hẻm 12 mấy hôm nay' });
    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await operator.page.goto(`${stage.url}/staff/console/new`);
    await operator.page.getByRole('listitem').filter({ hasText: code }).getByText(/^Phân cho/).waitFor({ timeout: 40_000 });
    await lead.page.getByRole('button', { name: 'Tắt tự phân công' }).click();
    await lead.page.getByRole('heading', { name: 'Tự phân công: Đang tắt' }).waitFor();
    expect(desk.cookie).not.toBe('');
    expect([...lead.troubles, ...operator.troubles]).toEqual([]);
    expect(faults).toEqual([]);
  }, 90_000);
});
