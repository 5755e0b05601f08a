import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Receipt, routes } from '#contract';
import type { Page } from 'playwright-core';
import { demoPhoto } from '../../apps/start/src/demo/demo-photo.js';
import { line, pdfOf } from '../support/pdf.js';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** A body's inbox by its clocks, an officer outdoors with a phone, and a caller whom the desk has met before. */
describe('out in the field and at the counter', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const words = 'Nắp hố ga trước số nhà 30 vỡ, sụp chân xuống được';
  async function routed(text: string, lead: string): Promise<string> {
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const { code } = await new Person(stage.url).submit({ text, place: { areaCode: '26524', street: 'Lê Lợi' } });
    const id = await desk.find(code);
    await desk.act(id, { action: 'claim' });
    await desk.act(id, { action: 'route', type: 'report', category: 'CN-03', areaCode: '26524', priority: 'P1', lead, coordinating: [], note: null });
    return id;
  }

  it('an officer of a utility accepts, takes a photo of what was done and sends it for approval, on a phone', async () => {
    const id = await routed(words, 'BUSADCO');
    const officer = await stage.person(phone);
    const { page } = officer;
    await signIn(page, stage.url, 'chuyenvien.busadco');
    await page.goto(`${stage.url}/staff/field`);
    await check(page, '70-field-list');
    await page.getByRole('link', { name: words }).click();
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await page.getByText('Chụp ảnh sau khi làm').first().waitFor();
    await page.getByRole('button', { name: 'Gửi lãnh đạo duyệt' }).click();
    await page.getByText('Hãy ghi một câu về việc đã làm.').first().waitFor();
    await page.getByLabel('Đã làm gì?').fill('Đã thay nắp hố ga mới bằng gang, đi lại an toàn.');
    // What was typed outlives a reload in a place without a line.
    await page.reload();
    expect(await page.getByLabel('Đã làm gì?').inputValue()).toBe('Đã thay nắp hố ga mới bằng gang, đi lại an toàn.');
    await page.getByRole('button', { name: 'Gửi lãnh đạo duyệt' }).click();
    await page.getByText('Cần ít nhất một ảnh sau khi làm.').first().waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'sau.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(true) });
    await page.getByText('✓').first().waitFor();
    for (const control of await page.locator('main :is(form label:has(svg), button, textarea)').all()) expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(56);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await check(page, '71-field-ticket');
    await page.emulateMedia({ colorScheme: 'dark' });
    await check(page, '72-field-dark');
    await page.getByRole('button', { name: 'Gửi lãnh đạo duyệt' }).click();
    await page.waitForURL(/\/staff\/field$/);
    const leader = await Person.signedIn(stage.url, 'lanhdao.busadco');
    const { state, answer } = await leader.call(routes.ticket, { params: { id } });
    expect([state, answer?.photos.length]).toEqual(['awaiting_approval', 1]);
    expect(officer.troubles).toEqual([]);
  }, 90_000);

  it('a body reads its inbox by the clock, and narrows it by one press', async () => {
    const id = await routed('Cống trước số 18 nghẹt, nước tràn vào nhà', 'UBND-VT');
    const focal = await stage.person(desktop);
    const { page } = focal;
    await signIn(page, stage.url, 'daumoi.ubnd-vt');
    await page.goto(`${stage.url}/staff/department/inbox`);
    const byClock = page.getByRole('group', { name: 'Theo hạn' });
    await byClock.getByRole('button', { name: /^Hôm nay|^Sắp hạn/ }).first().waitFor();
    await check(page, '73-inbox-by-clock');
    const person = await Person.signedIn(stage.url, 'daumoi.ubnd-vt');
    const buckets = ['overdue', 'today', 'soon', 'later'] as const;
    const { byClock: counts } = await person.call(routes.queue, { query: { view: 'inbox' } });
    const found = await Promise.all(buckets.map(async (due) => (await person.call(routes.queue, { query: { view: 'inbox', due, limit: 200 } })).items.map((item) => item.id)));
    expect(found.map((ids) => ids.length)).toEqual(buckets.map((bucket) => counts?.[bucket]));
    // Every ticket is in exactly one of them.
    expect(new Set(found.flat()).size).toBe(found.flat().length);
    expect(found.flat()).toContain(id);
    const at = buckets.findIndex((_bucket, nth) => found[nth]?.includes(id));
    await byClock.getByRole('button', { name: [/^Quá hạn/, /^Hôm nay/, /^Sắp hạn/, /^Còn lại/][at] ?? /^$/ }).click();
    await page.waitForURL(new RegExp(`due=${buckets[at]}`));
    await page.getByRole('link', { name: /^.*Cống trước số 18 nghẹt/ }).first().waitFor();
    expect(focal.troubles).toEqual([]);
  }, 60_000);

  it('a letter scanned at the counter goes to the body, and the paper that answers it comes back to the sender', async () => {
    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await operator.page.goto(`${stage.url}/staff/intake`);
    await operator.page.getByLabel('Người dân nói').fill('Bà con gửi đơn: đèn đường hẻm 12 tắt đã một tháng.');
    const letter = pdfOf({ pages: [{ draws: line('Don kien nghi') }, { draws: line('Chu ky cua 12 ho') }] });
    const file = operator.page.locator('input[type=file]');
    await file.setInputFiles({ name: 'quet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 hỏng') });
    await operator.page.getByText(/Tệp này không phải PDF đọc được/).first().waitFor();
    await operator.page.getByRole('button', { name: 'Bỏ tệp 1' }).click();
    await file.setInputFiles({ name: 'quet.pdf', mimeType: 'application/pdf', buffer: letter });
    await operator.page.getByText('PDF, 2 trang').first().waitFor();
    // What was scanned is still there after a reload.
    await operator.page.reload();
    await operator.page.getByText('PDF, 2 trang').first().waitFor();
    await check(operator.page, '75-intake-letter');
    const sent = operator.page.waitForResponse((response) => response.url().endsWith(routes.deskSubmit.path));
    await operator.page.keyboard.press('Control+Enter');
    const receipt = Receipt.parse(await (await sent).json());
    await operator.page.getByText(receipt.code).first().waitFor();
    await operator.page.reload();
    expect(await operator.page.getByText('PDF, 2 trang').count()).toBe(0);

    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const id = await desk.find(receipt.code);
    await desk.act(id, { action: 'claim' });
    await desk.act(id, { action: 'route', type: 'report', category: 'CN-03', areaCode: '26524', priority: 'P2', lead: 'BUSADCO', coordinating: [], note: null });
    const officer = await stage.person(desktop);
    await (await Person.signedIn(stage.url, 'chuyenvien.busadco')).act(id, { action: 'accept' });
    await signIn(officer.page, stage.url, 'chuyenvien.busadco');
    await officer.page.goto(`${stage.url}/staff/department/in_progress/${id}`);
    await officer.page.getByRole('button', { name: 'Trang 2 của văn bản, bấm để phóng to' }).click();
    await officer.page.getByRole('dialog').or(officer.page.locator('.yarl__root')).first().waitFor();
    await officer.page.keyboard.press('Escape');
    await officer.page.locator('form[aria-label] textarea').first().fill('Đã thay bóng đèn, hẻm 12 sáng lại từ tối qua. Xin gửi kèm biên bản.');
    await officer.page.locator('form[aria-label] input[type=file]').setInputFiles([{ name: 'bienban.pdf', mimeType: 'application/pdf', buffer: pdfOf({ pages: [{ draws: line('Bien ban nghiem thu') }] }) }, { name: 'sau.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(true) }]);
    await officer.page.getByText('PDF, 1 trang').first().waitFor();
    await officer.page.locator('form[aria-label] li[data-state=done]').nth(1).waitFor();
    await check(officer.page, '76-answer-with-papers');
    await officer.page.getByRole('combobox', { name: 'Kết quả' }).click();
    await officer.page.getByRole('option', { name: 'Đã xử lý' }).click();
    await officer.page.keyboard.press('Control+Enter');
    await officer.page.locator('form[aria-label]').waitFor({ state: 'hidden' });
    const leader = await Person.signedIn(stage.url, 'lanhdao.busadco');
    const { answer } = await leader.call(routes.ticket, { params: { id } });
    expect(new Set(answer?.photos.map(({ page }) => page))).toEqual(new Set([1, null]));
    await leader.act(id, { action: 'approve' });

    const sender = await stage.person(phone);
    await sender.page.goto(`${stage.url}${receipt.trackingPath}`);
    await sender.page.getByRole('button', { name: 'Xem trang 1 của văn bản cỡ lớn' }).last().click();
    await sender.page.getByRole('dialog', { name: 'Trang 1' }).waitFor();
    await check(sender.page, '77-paper-at-the-sender');
    await sender.page.keyboard.press('Escape');
    await check(sender.page, '78-papers-on-the-tracking-page');
    expect([operator.troubles, officer.troubles, sender.troubles]).toEqual([[], [], []]);
  }, 120_000);

  it('at the counter, by keyboard alone: the caller’s earlier tickets and open ones about the same thing are there while the form is filled in', async () => {
    const operator = await stage.person(desktop);
    const { page } = operator;
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const caller = { contact: { kind: 'phone', value: '0000 777 123' }, consents: ['contact_about_this_report'] };
    await desk.call(routes.deskSubmit, { body: { idempotencyKey: randomUUID(), channel: 'phone', text: 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã.', place: { areaCode: '26524', street: 'Lê Lợi' }, ...caller } });
    await signIn(page, stage.url, 'tiepnhan');
    await page.goto(`${stage.url}/staff/intake`);
    let presses = 0;
    const press = async (key: string) => { presses += 1; await page.keyboard.press(key); };
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.insertText('Ổ gà lớn trước trường học Lê Lợi, xe máy té ngã hoài.');
    for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup') === 'listbox')); i++) await press('Tab');
    await page.keyboard.insertText('phuong 7');
    await page.getByRole('option', { name: 'Phường 7' }).first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    await page.getByText(/^Có thể cùng việc: \d+ phản ánh đang xử lý$/).waitFor();
    // On to the contact, by keys.
    for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.value === 'none')); i++) await press('Tab');
    await press('ArrowRight');
    for (let i = 0; i < 4 && !(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'tel')); i++) await press('Tab');
    await page.keyboard.insertText('0000777123');
    await press('Tab');
    await page.getByText('Liên hệ này đã gửi 1 phản ánh').first().waitFor();
    await check(page, '74-intake-known');
    for (let i = 0; i < 6 && !(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'checkbox')); i++) await press('Tab');
    await press('Space');
    await press('Control+Enter');
    await page.getByText(/^PA-\d{6}-/).first().waitFor();
    // A form of half a minute: the words apart, this many keys.
    expect(presses).toBeLessThanOrEqual(25);
    expect(operator.troubles).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);
});
