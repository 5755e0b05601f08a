import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoPhoto } from '../../apps/start/src/demo/demo-photo.js';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** The whole way in real browsers: form → console → department → leader → mailbox → tracking page → rating. */
describe('a citizen gets an answer', () => {
  const stage = onStage();

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  it('from the phone to the rating', async () => {
    const faults: string[] = [];
    const citizen = await stage.person(phone);
    await citizen.page.goto(stage.url);
    await citizen.page.getByLabel('Nội dung phản ánh').fill('Ổ gà rất lớn trước cổng chợ, mưa xuống không thấy, xe máy té hoài. Gọi 0000 123 456 để biết chỗ.');
    await picture(citizen.page, '01-form');
    faults.push(...(await accessibilityFaults(citizen.page)));
    await button(citizen.page, 'Tiếp tục').click();
    await citizen.page.getByLabel('Huyện, thị xã, thành phố').selectOption({ label: 'Thành phố Vũng Tàu' });
    await citizen.page.getByLabel('Phường, xã, thị trấn').selectOption({ label: 'Phường 7' });
    await citizen.page.getByLabel(/Đường, hẻm/).fill('Đường Lê Lợi');
    await button(citizen.page, 'Tiếp tục').click();
    await citizen.page.locator('input[type=file]').first().setInputFiles({ name: 'o-ga.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(false) });
    await citizen.page.getByText('Đã tải lên').first().waitFor();
    await button(citizen.page, 'Tiếp tục').click();
    await citizen.page.getByText('Thư điện tử', { exact: true }).click();
    await citizen.page.getByLabel('Địa chỉ thư điện tử').fill('nguoi.dan@example.vn');
    await citizen.page.getByText(/Tôi đồng ý để Trung tâm giữ/).click();
    await button(citizen.page, 'Tiếp tục').click();
    await button(citizen.page, 'Gửi phản ánh').click();
    const code = (await citizen.page.getByText(/^PA-\d{6}-[2-9A-Z]{4}$/).first().textContent()) ?? '';
    await citizen.page.getByText('UBND thành phố Vũng Tàu').first().waitFor();
    await picture(citizen.page, '02-receipt');
    faults.push(...(await accessibilityFaults(citizen.page)));
    // A wrong code is said beside its field; the right one brings the news.
    await citizen.page.getByLabel('Mã 6 chữ số').fill('12');
    await button(citizen.page, 'Xác nhận').click();
    await citizen.page.getByText('Nhập đủ 6 chữ số của mã.').first().waitFor();
    await citizen.page.getByLabel('Mã 6 chữ số').fill(await new Person(stage.url).oneTimeCode('nguoi.dan@example.vn'));
    await citizen.page.getByLabel('Mã 6 chữ số').press('Enter');
    await citizen.page.getByText('Đã xác nhận. Tin mới được gửi đến ng•••@example.vn.').first().waitFor();
    await citizen.page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
    await citizen.page.getByText('Trung tâm đã nhận phản ánh của bạn.').first().waitFor();
    expect(citizen.page.url()).toMatch(new RegExp(`/theo-doi/${code}#[\\w-]{20,}$`));

    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await openRow(operator.page, 'Ổ gà rất lớn trước cổng chợ');
    await operator.page.getByRole('heading', { name: code }).waitFor();
    faults.push(...(await accessibilityFaults(operator.page)));
    await button(operator.page, /^Nhận(?! đề xuất)/).click();
    await operator.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await picture(operator.page, '03-console');
    await button(operator.page, /^Chuyển xử lý/).first().click();
    await picture(operator.page, '04-route');
    await operator.page.locator('form').getByRole('button', { name: 'Chuyển xử lý' }).click();
    await operator.page.getByText(/Đã chuyển/).first().waitFor();

    const focal = await stage.person(desktop);
    await signIn(focal.page, stage.url, 'daumoi.ubnd-vt');
    await openRow(focal.page, 'Ổ gà rất lớn trước cổng chợ');
    // The body reads the words masked, and as written when it needs them.
    await focal.page.getByText('Gọi [số điện thoại] để biết chỗ.').first().waitFor();
    await picture(focal.page, '05-masked');
    await button(focal.page, 'Hiện nguyên văn').click();
    await focal.page.getByText('Gọi 0000 123 456 để biết chỗ.').first().waitFor();
    await focal.page.getByText(/Đang hiện nguyên văn/).first().waitFor();
    await button(focal.page, /^Tiếp nhận/).first().click();
    await focal.page.getByText(/Đã tiếp nhận|Cơ quan đang xử lý/).first().waitFor();

    const officer = await stage.person(desktop);
    await signIn(officer.page, stage.url, 'chuyenvien.ubnd-vt');
    await officer.page.getByText('Đang xử lý', { exact: true }).first().click();
    await openRow(officer.page, 'Ổ gà rất lớn trước cổng chợ');
    await button(officer.page, /^Trình câu trả lời/).first().click();
    await officer.page.getByRole('combobox', { name: 'Kết quả' }).click();
    await officer.page.getByRole('option', { name: 'Đã xử lý' }).click();
    await officer.page.getByLabel('Nội dung trả lời').fill('Sáng nay đội duy tu đã vá xong đoạn đường Lê Lợi trước cổng chợ bằng bê tông nhựa nóng, bề mặt đã phẳng. Mời bà con kiểm tra.');
    await officer.page.locator('input[type=file]').first().setInputFiles({ name: 'da-va.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(true) });
    await officer.page.waitForResponse((response) => response.url().endsWith('/api/uploads') && response.ok());
    await picture(officer.page, '06-department');
    await officer.page.locator('form').getByRole('button', { name: 'Trình lãnh đạo duyệt' }).click();
    await officer.page.getByText(/Chờ lãnh đạo duyệt/).first().waitFor();

    const leader = await stage.person(desktop);
    await signIn(leader.page, stage.url, 'lanhdao.ubnd-vt');
    await openRow(leader.page, 'Ổ gà rất lớn trước cổng chợ');
    await leader.page.getByText('Sáng nay đội duy tu').first().waitFor();
    await picture(leader.page, '06-leader');
    faults.push(...(await accessibilityFaults(leader.page)));
    await button(leader.page, /^Duyệt và gửi/).click();
    await leader.page.getByText('Đã duyệt.').first().waitFor();

    // The tracking page was open all the while: the answer comes in by itself.
    await citizen.page.getByText('Sáng nay đội duy tu').first().waitFor();
    await picture(citizen.page, '08-tracking-answered');
    faults.push(...(await accessibilityFaults(citizen.page)));

    const mail = await stage.person(desktop);
    await mail.page.goto(`${stage.url}/demo/mailbox`);
    await mail.page.getByText(code).first().waitFor();
    await picture(mail.page, '07-mailbox');
    faults.push(...(await accessibilityFaults(mail.page)));

    // The colleague's mail leads to the ticket, with its list beside it.
    const link = (await mail.page.getByText(new RegExp(`${stage.url}/staff/tickets/[0-9a-f-]{36}`)).first().textContent())?.match(/\/staff\/tickets\/[0-9a-f-]{36}/)?.[0] ?? '';
    await officer.page.goto(`${stage.url}${link}`);
    await officer.page.getByRole('heading', { name: code }).waitFor();

    await citizen.page.getByLabel('Hài lòng', { exact: true }).check();
    await button(citizen.page, 'Gửi đánh giá').click();
    await citizen.page.getByText(/Bạn đã đánh giá: /).first().waitFor();
    await picture(citizen.page, '09-rated');
    expect(faults).toEqual([]);
    for (const person of [citizen, operator, focal, officer, leader, mail]) expect(person.troubles).toEqual([]);
  }, 180_000);

  it('after a report at the counter, by keyboard, with a slip to print', async () => {
    const faults: string[] = [];
    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan2');
    await operator.page.goto(`${stage.url}/staff/intake`);
    await operator.page.getByLabel('Người dân nói gì').fill('Bà cụ phản ánh đèn đường trước chợ hư cả tuần, tối đi không thấy.');
    await operator.page.getByRole('combobox', { name: 'Xã, phường' }).fill('phuoc trung');
    await operator.page.keyboard.press('ArrowDown');
    await operator.page.keyboard.press('Enter');
    await picture(operator.page, '10-counter');
    faults.push(...(await accessibilityFaults(operator.page)));
    await operator.page.keyboard.press('Control+Enter');
    await operator.page.getByText(/^PA-\d{6}-[2-9A-Z]{4}$/).first().waitFor();
    await button(operator.page, 'In biên nhận').waitFor();
    await picture(operator.page, '11-counter-receipt');
    await operator.page.emulateMedia({ media: 'print' });
    await picture(operator.page, '12-slip');
    expect(faults).toEqual([]);
    expect(operator.troubles).toEqual([]);
  }, 60_000);
});
