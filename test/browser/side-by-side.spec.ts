import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

const words = 'Ổ gà lớn trước trường học Lê Lợi, xe máy té ngã hoài.';
const other = 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã.';

/** Two people at one desk: each sees where the other is, one takes over in the open, the like is merged, and the work goes on to the next ticket. */
describe('side by side at the desk', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const bar = (page: Page) => page.getByRole('group', { name: 'Việc làm được' });
  const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  async function atDesk(account: string, size = desktop) {
    const person = await stage.person(size);
    await signIn(person.page, stage.url, account);
    await person.page.goto(`${stage.url}/staff/console/new`);
    return person;
  }

  it('sees who is there, takes over, merges the like, and goes on', async () => {
    const citizen = new Person(stage.url);
    // Both from one sender, so that one is beside the other twice.
    const sender = { contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report'] };
    await citizen.submit({ text: other, place: { areaCode: '26524', street: 'Lê Lợi' }, ...sender });
    await citizen.submit({ text: words, place: { areaCode: '26524', street: 'Lê Lợi' }, ...sender });
    const [one, lead] = [await atDesk('tiepnhan'), await atDesk('truongca')];

    // The lead sees on the row, then on the open ticket, that a colleague is there and begins to write.
    await openRow(one.page, words);
    await row(lead.page, words).getByText('Cán bộ tiếp nhận 1 đang xem').first().waitFor();
    await bar(one.page).getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).click();
    await one.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await bar(one.page).getByRole('button', { name: /^Hỏi thêm/ }).click();
    await one.page.getByLabel('Câu hỏi gửi người dân').fill('Ổ gà nằm bên nào của cổng trường?');
    await row(lead.page, words).getByText('Cán bộ tiếp nhận 1 đang viết').first().waitFor();
    await openRow(lead.page, words);
    await lead.page.getByRole('list', { name: 'Đồng nghiệp đang mở phản ánh này' }).getByText('Cán bộ tiếp nhận 1 đang viết').first().waitFor();
    await lead.page.getByRole('status').filter({ hasText: 'Cán bộ tiếp nhận 1 đang viết' }).first().waitFor({ state: 'attached' });
    await check(lead.page, '31-presence');

    // Taking over is asked once, told at once, and takes nothing from whoever was writing.
    await bar(lead.page).getByRole('button', { name: 'Nhận thay' }).click();
    await lead.page.getByText(/Cán bộ tiếp nhận 1 đang giữ đến .* Bạn nhận thay/).first().waitFor();
    await check(lead.page, '32-take-over');
    await lead.page.locator('form').getByRole('button', { name: 'Nhận thay' }).click();
    await lead.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await one.page.getByText(/Trưởng ca đã nhận thay lúc \d\d:\d\d/).first().waitFor();
    expect(await one.page.getByLabel('Câu hỏi gửi người dân').inputValue()).toBe('Ổ gà nằm bên nào của cổng trường?');
    await check(one.page, '33-taken-over');
    await one.page.reload();
    await one.page.getByText(/Trưởng ca đã nhận thay lúc/).first().waitFor();
    await one.page.getByText('Trưởng ca nhận thay Cán bộ tiếp nhận 1.').first().waitFor();

    // The like is beside it, for the same words and for the same sender; merging is filled in and goes on to the next ticket.
    const similar = lead.page.getByRole('region', { name: /Phản ánh tương tự gần đây/ });
    await similar.getByRole('link', { name: other }).waitFor();
    await lead.page.getByRole('region', { name: /Phản ánh khác của người gửi/ }).getByRole('link', { name: other }).waitFor();
    await similar.scrollIntoViewIfNeeded();
    await check(lead.page, '34-nearby');
    await similar.getByRole('button', { name: /^Gộp vào PA-/ }).click();
    const into = lead.page.getByLabel('Mã phản ánh gốc');
    expect(await into.inputValue()).toMatch(/^PA-/);
    const before = lead.page.url();
    await into.press('Control+Shift+Enter');
    await lead.page.waitForURL((url) => url.href !== before && /console\/new\/[0-9a-f-]{36}$/.test(url.href));
    await lead.page.getByRole('heading', { name: /^PA-/ }).waitFor();
    expect(await lead.page.getByRole('heading', { name: /^PA-/ }).evaluate((h) => h === document.activeElement)).toBe(true);

    // The next ticket may be just the one that is looked at below.
    await lead.page.goto(`${stage.url}/staff/intake`);

    // On a phone, in the dark, the same is there.
    const small = await atDesk('tiepnhan2', phone);
    await small.page.emulateMedia({ colorScheme: 'dark' });
    await one.page.goto(`${stage.url}/staff/console/new`);
    await openRow(one.page, other);
    await row(small.page, other).getByText('Cán bộ tiếp nhận 1 đang xem').first().waitFor();
    await check(small.page, '35-presence-phone');
    await openRow(small.page, other);
    await small.page.getByRole('list', { name: 'Đồng nghiệp đang mở phản ánh này' }).getByText('Cán bộ tiếp nhận 1 đang xem').first().waitFor();
    await check(small.page, '36-presence-phone-ticket');
    // Leaving takes one away.
    await one.page.goto(`${stage.url}/staff/console/waiting`);
    await small.page.getByRole('list', { name: 'Đồng nghiệp đang mở phản ánh này' }).getByText('Cán bộ tiếp nhận 1 đang xem').waitFor({ state: 'detached' });

    expect([...one.troubles, ...lead.troubles, ...small.troubles]).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  it('shows field by field what a colleague chose otherwise, and keeps every word until somebody chooses', async () => {
    const text = 'Cống trước chợ Xóm Lưới nghẹt, nước thải tràn ra đường mấy hôm nay';
    await new Person(stage.url).submit({ text, place: { areaCode: '26524', street: 'Chợ Xóm Lưới' } });
    const [one, lead] = [await atDesk('tiepnhan'), await atDesk('truongca')];
    await openRow(one.page, text);
    await bar(one.page).getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).first().click();
    await one.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await bar(one.page).getByRole('button', { name: /^Chuyển xử lý/ }).click();
    const note = one.page.locator('form').getByLabel('Ghi chú cho cơ quan');
    await note.fill('Nhờ xử lý trước phiên chợ Chủ nhật.');

    await openRow(lead.page, text);
    await bar(lead.page).getByRole('button', { name: 'Nhận thay' }).click();
    await lead.page.locator('form').getByRole('button', { name: 'Nhận thay' }).click();
    await bar(lead.page).getByRole('button', { name: /^Sửa phân loại/ }).click();
    await lead.page.locator('form').getByRole('radiogroup', { name: 'Mức khẩn' }).getByText('khẩn', { exact: false }).first().click();
    await lead.page.locator('form').getByRole('button', { name: 'Lưu phân loại' }).click();
    await lead.page.getByText('Đã lưu phân loại.').first().waitFor();

    const conflict = one.page.getByRole('group', { name: 'Đồng nghiệp đã chọn khác trong lúc bạn soạn' });
    await conflict.getByText('khẩn', { exact: true }).waitFor();
    await conflict.scrollIntoViewIfNeeded();
    await check(one.page, '39-conflict');
    // A reload keeps the draft, and with it the question which value counts.
    await one.page.reload();
    await bar(one.page).getByRole('button').first().waitFor();
    await bar(lead.page).getByRole('button', { name: 'Việc khác' }).click();
    await lead.page.getByRole('menuitem', { name: 'Trả lại hàng chờ' }).click();
    await lead.page.locator('form').getByRole('button', { name: 'Trả lại hàng chờ' }).click();
    await bar(one.page).getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).first().click();
    await one.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await bar(one.page).getByRole('button', { name: /^Chuyển xử lý/ }).click();
    await conflict.getByRole('button', { name: 'Lấy giá trị mới' }).click();
    await conflict.waitFor({ state: 'detached' });
    expect(await note.inputValue()).toBe('Nhờ xử lý trước phiên chợ Chủ nhật.');
    expect(await one.page.locator('form').getByRole('radio', { checked: true }).inputValue()).toBe('P0');
    expect([...one.troubles, ...lead.troubles]).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('shows whoever answers for the shift who is on, and what nobody has taken up', async () => {
    const operator = await atDesk('tiepnhan');
    await openRow(operator.page, other);
    await bar(operator.page).getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).first().click();
    await operator.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    const lead = await stage.person(desktop);
    await signIn(lead.page, stage.url, 'truongca');
    await lead.page.getByRole('link', { name: 'Ca trực' }).click();
    const person = lead.page.getByRole('listitem').filter({ hasText: 'Cán bộ tiếp nhận 1' }).filter({ hasText: 'đang mở phản ánh' });
    await person.getByRole('link', { name: /^PA-/ }).first().waitFor();
    await check(lead.page, '37-shift');
    // What is taken up elsewhere moves here by itself.
    const held = await person.getByRole('link', { name: /^PA-/ }).count();
    await bar(operator.page).getByRole('button', { name: 'Việc khác' }).click();
    await operator.page.getByRole('menuitem', { name: 'Trả lại hàng chờ' }).click();
    await operator.page.locator('form').getByRole('button', { name: 'Trả lại hàng chờ' }).click();
    await lead.page.waitForFunction((was) => [...document.querySelectorAll('main li')].filter((li) => li.textContent?.includes('Cán bộ tiếp nhận 1')).flatMap((li) => [...li.querySelectorAll('a')]).length < was, held);
    await lead.page.setViewportSize(phone);
    await lead.page.emulateMedia({ colorScheme: 'dark' });
    await lead.page.reload();
    await lead.page.getByRole('heading', { name: 'Cán bộ tiếp nhận' }).waitFor();
    await check(lead.page, '38-shift-phone');
    expect([...operator.troubles, ...lead.troubles]).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('counts in the title what came while the window was out of sight', async () => {
    const { page } = await atDesk('tiepnhan2');
    await row(page, other).first().waitFor();
    const title = await page.title();
    await page.evaluate(() => { Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true }); });
    await new Person(stage.url).submit({ text: 'Nước máy đục từ sáng nay ở hẻm 20' });
    await page.waitForFunction((was) => document.title === `(1) ${was}`, title);
    await page.evaluate(() => { Object.defineProperty(document, 'hasFocus', { value: () => true, configurable: true }); window.dispatchEvent(new Event('focus')); });
    expect(await page.title()).toBe(title);
    await page.getByRole('button', { name: 'Báo khi có việc mới' }).click();
    const bell = page.getByRole('menuitemcheckbox', { name: 'Âm báo khi có việc mới' });
    expect(await bell.getAttribute('aria-checked')).toBe('false');
    await bell.click();
    const counts = page.getByRole('menuitemcheckbox', { name: 'Số việc mới trên tên thẻ trình duyệt', checked: true });
    await counts.click();
    await page.reload();
    await page.getByRole('button', { name: 'Báo khi có việc mới' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Âm báo khi có việc mới', checked: true }).waitFor();
    await page.getByRole('menuitemcheckbox', { name: 'Số việc mới trên tên thẻ trình duyệt', checked: false }).waitFor();
    // Turned off, news comes into the list and not into the title.
    await page.keyboard.press('Escape');
    await page.getByText('Trực tiếp').first().waitFor();
    await page.evaluate(() => { Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true }); });
    const words = 'Nắp hố ga kênh lên ở ngã ba chợ';
    await new Person(stage.url).submit({ text: words });
    await page.getByRole('button', { name: /Hiện \d+ phản ánh mới/ }).or(row(page, words)).first().waitFor();
    expect(await page.title()).toBe(title);
  }, 60_000);
});
