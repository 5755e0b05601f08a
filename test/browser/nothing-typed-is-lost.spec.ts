import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { desktop, openRow, phone, signIn } from './browser.js';
import { onStage } from './stage.js';

/** Two people on one ticket, and a line that breaks: what was written stays. */
describe('nothing typed is lost', () => {
  const stage = onStage();

  async function openTicket(page: Page, account: string, words: string): Promise<void> {
    await signIn(page, stage.url, account);
    await openRow(page, words);
  }

  it('when the sender adds something while the operator writes the question', async () => {
    const citizen = new Person(stage.url);
    const words = 'Máy bơm nước đầu hẻm kêu cả đêm';
    const receipt = await citizen.submit({ text: words });
    const operator = await stage.person(desktop);
    await openTicket(operator.page, 'tiepnhan', words);
    await operator.page.getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).click();
    await operator.page.getByRole('button', { name: /^Hỏi thêm/ }).click();
    const question = operator.page.getByLabel('Câu hỏi gửi người dân');
    await question.fill('Máy bơm kêu vào khoảng giờ nào, có phải đêm nào cũng vậy không?');

    // The newer version reaches the server first; the operator's page is kept from hearing of it.
    await operator.context.setOffline(true);
    await citizen.call(routes.trackReply, { body: { code: receipt.code, secret: receipt.secret, idempotencyKey: randomUUID(), text: 'Đêm qua kêu to hơn nữa' } });
    await operator.page.locator('form').getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await operator.page.getByText(/chưa sẵn sàng|không có mạng|Mất kết nối/).first().waitFor();
    expect(await question.inputValue()).toContain('đêm nào cũng vậy');
    await operator.context.setOffline(false);
    await operator.page.getByText('Đêm qua kêu to hơn nữa').first().waitFor();
    expect(await question.inputValue()).toContain('đêm nào cũng vậy');
    await operator.page.getByRole('button', { name: 'Đã xem, dùng bản mới' }).first().click();
    await operator.page.locator('form').getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await operator.page.getByText('Chờ người dân bổ sung').first().waitFor();
    expect((await citizen.call(routes.track, { body: receipt })).state).toBe('waiting_for_citizen');
    expect(operator.troubles).toEqual([]);
  }, 90_000);

  it('and nothing sent waits for a reload: a new message comes into the open queue', async () => {
    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await operator.page.getByRole('list', { name: /Danh sách/ }).waitFor();
    await operator.page.getByText('Trực tiếp').first().waitFor();
    await new Person(stage.url).submit({ text: 'Hố ga trước nhà văn hóa mất nắp, xin rào lại gấp' });
    const row = operator.page.getByRole('link', { name: 'Hố ga trước nhà văn hóa mất nắp' });
    const taken = operator.page.getByRole('button', { name: /Hiện \d+ phản ánh mới/ });
    await row.or(taken).first().waitFor();
    if (await taken.isVisible()) await taken.click();
    await row.waitFor();
  }, 60_000);

  it('when two operators open the same ticket, the second reads who holds it', async () => {
    const words = 'Biển báo cấm dừng bị cây che khuất';
    await new Person(stage.url).submit({ text: words });
    const [first, second] = [await stage.person(desktop), await stage.person(desktop)];
    await openTicket(first.page, 'tiepnhan', words);
    await openTicket(second.page, 'tiepnhan2', words);
    await first.page.getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).click();
    await first.page.getByText(/Bạn đang giữ/).first().waitFor();
    await second.page.getByText(/Cán bộ tiếp nhận 1 đang giữ/).first().waitFor();
    await second.page.getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).waitFor({ state: 'detached' });
  }, 60_000);

  it('when the phone closes the page in the middle of the form', async () => {
    const citizen = await stage.person(phone);
    await citizen.page.goto(stage.url);
    await citizen.page.getByLabel('Nội dung phản ánh').fill('Nước máy đục hai hôm nay, xả mãi không trong.');
    await citizen.page.getByText(/Đã lưu nháp/).first().waitFor();
    await citizen.page.close();
    const again = await citizen.context.newPage();
    await again.goto(stage.url);
    expect(await again.getByLabel('Nội dung phản ánh').inputValue()).toBe('Nước máy đục hai hôm nay, xả mãi không trong.');
  }, 60_000);
});
