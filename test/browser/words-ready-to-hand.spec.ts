import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** Words that come often are at hand; what the sender will get is seen before it is sent; the leader sees what was said before. */
describe('words ready to hand', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const bar = (page: Page) => page.getByRole('group', { name: 'Việc làm được' });

  it('an operator asks with a template by keyboard and sees the message first', async () => {
    const words = 'Cống trước nhà văn hóa nghẹt, nước đen tràn ra đường cả tuần nay';
    const address = 'nguoi.hoi@example.vn';
    const citizen = new Person(stage.url);
    const receipt = await citizen.submit({ text: words, place: { areaCode: '26524', street: 'Lê Lợi' }, contact: { kind: 'email', value: address }, consents: ['contact_about_this_report'] });
    await citizen.confirm(receipt, address);
    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await openRow(operator.page, words);
    await bar(operator.page).getByRole('button', { name: /^Nhận(?! thay| đề xuất)/ }).click();
    await operator.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await bar(operator.page).getByRole('button', { name: /^Hỏi thêm/ }).click();
    const question = operator.page.getByLabel('Câu hỏi gửi người dân');
    await question.fill('Chào bạn.');
    await operator.page.locator('form button[data-templates]').waitFor();
    await question.press('Alt+m');
    await operator.page.getByRole('textbox', { name: 'Tìm mẫu, có dấu hay không' }).fill('dia diem');
    await check(operator.page, '40-template-menu');
    await operator.page.keyboard.press('Enter');
    await operator.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await question.inputValue()).toMatch(/^Chào bạn\.\n\nCảm ơn bạn đã phản ánh\. Để chuyển đúng cơ quan/);
    await operator.page.getByRole('button', { name: 'Xem tin người dân nhận' }).click();
    const preview = operator.page.getByRole('status', { name: 'Người dân sẽ nhận' });
    await preview.getByText(`[${receipt.code}] Cần bạn bổ sung thông tin`).waitFor();
    await preview.scrollIntoViewIfNeeded();
    await check(operator.page, '41-sender-preview');
    await question.press('Control+Enter');
    await operator.page.getByText('Đã gửi câu hỏi', { exact: false }).first().waitFor();
    expect(operator.troubles).toEqual([]);
  }, 60_000);

  it('an officer keeps a template of the body, answers with it twice, and the leader sees what is the same', async () => {
    const officer = await stage.person(desktop);
    await signIn(officer.page, stage.url, 'chuyenvien.ubnd-vt');
    await officer.page.getByRole('link', { name: 'Mẫu soạn' }).click();
    await officer.page.getByText('Đã sửa mặt đường').first().waitFor();
    await check(officer.page, '42-templates');
    await officer.page.getByRole('button', { name: 'Viết mẫu mới' }).click();
    await officer.page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Đã dọn sạch');
    await officer.page.getByRole('form', { name: 'Viết mẫu mới' }).getByRole('combobox', { name: 'Dùng khi' }).press('ArrowDown');
    await officer.page.getByRole('option', { name: 'Trình câu trả lời', exact: true }).click();
    await officer.page.keyboard.press('Escape');
    await officer.page.getByRole('textbox', { name: 'Nội dung' }).fill('Tổ vệ sinh đã dọn sạch đoạn đường tại ');
    await officer.page.getByRole('button', { name: 'địa bàn', exact: true }).click();
    await officer.page.getByRole('button', { name: '[[chỗ tự điền]]' }).click();
    await check(officer.page, '43-template-form');
    await officer.page.getByRole('button', { name: /^Lưu mẫu/ }).click();
    await officer.page.getByRole('heading', { name: 'Đã dọn sạch' }).waitFor();
    await officer.page.setViewportSize(phone);
    await officer.page.emulateMedia({ colorScheme: 'dark' });
    await check(officer.page, '44-template-phone');
    await officer.page.setViewportSize(desktop);
    await officer.page.emulateMedia({ colorScheme: 'light' });

    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const body = await Person.signedIn(stage.url, 'daumoi.ubnd-vt');
    const texts = ['Rác đổ đầy vỉa hè trước số 12, bốc mùi cả khu', 'Rác chất đống ở đầu hẻm số 9, hôi quá'];
    for (const [nth, text] of texts.entries()) {
      const { code } = await new Person(stage.url).submit({ text, place: { areaCode: '26524', street: 'Lê Lợi' } });
      const id = await desk.find(code);
      await desk.act(id, { action: 'claim' });
      await desk.act(id, { action: 'route', type: 'report', category: 'MT-01', areaCode: '26524', priority: 'P2', lead: 'UBND-VT', coordinating: [], note: null });
      await body.act(id, { action: 'accept' });
      await officer.page.goto(`${stage.url}/staff/department/in_progress/${id}`);
      await officer.page.getByRole('combobox', { name: 'Kết quả' }).click();
      await officer.page.getByRole('option', { name: 'Đã xử lý' }).click();
      await officer.page.getByRole('button', { name: /^Mẫu soạn/ }).click();
      await officer.page.getByRole('option', { name: /^Đã dọn sạch/ }).click();
      const answer = officer.page.getByLabel('Nội dung trả lời');
      await officer.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      // A blank that is left keeps the answer from being sent.
      await officer.page.getByText('Còn 1 chỗ [[…]] chưa điền.', { exact: false }).waitFor();
      await officer.page.getByLabel('Lý do không có minh chứng').fill('Biên bản lưu tại đơn vị');
      await answer.press('Control+Enter');
      expect(await answer.inputValue()).toContain('[[');
      await answer.fill(`Tổ vệ sinh đã dọn sạch đoạn đường tại Phường 7 lúc ${nth + 7} giờ sáng nay.`);
      await answer.press('Control+Enter');
      await officer.page.getByText(/Chờ lãnh đạo duyệt/).first().waitFor();
    }
    const leader = await stage.person(desktop);
    await signIn(leader.page, stage.url, 'lanhdao.ubnd-vt');
    await openRow(leader.page, texts[1] ?? '');
    await leader.page.getByText('Câu này đã dùng 1 lần.').first().waitFor();
    await leader.page.getByText('Soạn từ mẫu “Đã dọn sạch”').click();
    await check(leader.page, '45-same-answer');
    expect([...officer.troubles, ...leader.troubles]).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);
});
