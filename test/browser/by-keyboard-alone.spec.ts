import { afterEach, describe, expect, it } from '@jest/globals';
import { demoPhoto } from '../../apps/start/src/demo/demo-photo.js';
import { desktop, picture } from './browser.js';
import { Keyboard } from './keyboard.js';
import { onStage } from './stage.js';

/** The whole way of a report without a pointer: Tab, Enter, Space, arrows, Escape and words, for six people in turn. */
describe('by keyboard alone', () => {
  const stage = onStage();
  afterEach(async () => { await Promise.all(stage.browser.contexts().map((context) => context.close())); });

  const screens = [
    ['at a desk', desktop, 'Lan can cầu gỗ bờ kè bị gãy một đoạn dài'],
    ['at a desk with everything twice as large', { width: 720, height: 450 }, 'Ổ gà lớn giữa đường, xe né không kịp'],
  ] as const;
  it.each(screens)('a report goes from its sender to the rating, %s', async (_where, viewport, words) => {
    const begun: { keys: Keyboard; troubles: string[] }[] = [];
    const somebody = async (path: string) => {
      const { page, troubles } = await stage.person(viewport);
      await page.goto(`${stage.url}${path}`);
      const keys = new Keyboard(page);
      begun.push({ keys, troubles });
      return keys;
    };
    const colleague = async (account: string) => {
      const keys = await somebody('/staff');
      await (await keys.to(/^textbox "Thư điện tử"/)).write(`${account}@example.vn`);
      await (await keys.to(/^textbox "Mật khẩu"/)).write('demo-ket-noi-2026');
      await keys.press('Enter');
      await keys.page.waitForURL(/\/staff\/\w+/);
      return keys;
    };
    const opens = async (keys: Keyboard) => {
      await keys.page.getByRole('link', { name: words }).first().waitFor();
      await (await keys.to(new RegExp(`^link .*${words}`))).press('Enter');
      await keys.lands(/^heading "PA-/);
    };

    const sender = await somebody('');
    await (await sender.to(/^link "Đến nội dung chính"/)).press('Enter');
    await (await sender.to(/^textbox "Nội dung phản ánh"/)).write(`${words}, bà con đi qua rất nguy hiểm.`);
    await (await sender.to(/^button "Tiếp tục"/)).press('Enter');
    await sender.lands(/^heading .*đâu/i);
    await (await sender.to(/^combobox "Huyện/)).choose('Thành phố Vũng Tàu');
    await (await sender.to(/^combobox "Phường/)).choose('Phường 7');
    await (await sender.to(/^textbox "Đường, hẻm/)).write('Đường Hạ Long');
    await (await sender.to(/^button "Tiếp tục"/)).press('Enter');
    await sender.lands(/^heading "Có ảnh/);
    const chooser = sender.page.waitForEvent('filechooser');
    await (await sender.to(/Thêm ảnh/)).press('Enter');
    await (await chooser).setFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(false) });
    await sender.page.getByText('Đã tải lên', { exact: true }).waitFor();
    await (await sender.to(/^button "Tiếp tục"/)).press('Enter');
    await sender.lands(/^heading/);
    await (await sender.to(/^radio/)).press('ArrowDown', 'ArrowUp');
    await (await sender.to(/^checkbox .*công khai/)).press('Space');
    await (await sender.to(/^button "Tiếp tục"/)).press('Enter');
    await sender.lands(/^heading/);
    // Back to one answer, and from there to where one was.
    await (await sender.to(/^button "Sửa: Nơi xảy ra"/)).press('Enter');
    await sender.lands(/^heading .*đâu/i);
    await (await sender.to(/^button "Xong, về trang kiểm tra"/)).press('Enter');
    await sender.lands(/^heading/);
    await (await sender.to(/^button "Gửi phản ánh"/)).press('Enter');
    await sender.lands(/^heading/);
    await (await sender.to(/^link "Mở trang theo dõi"/)).press('Enter');
    await sender.page.getByText('Trung tâm đã nhận phản ánh của bạn.').first().waitFor();

    const operator = await colleague('tiepnhan');
    await (await operator.to(/^link "Đến nội dung chính"/, true)).press('Enter');
    if (viewport.width < 992) await (await operator.to(/^link "Mới/)).press('Enter');
    await opens(operator);
    await (await operator.to(/^button "Nhận"/)).press('Enter');
    await operator.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await operator.lands(/^heading "PA-/);
    // A menu and a dialog give the focus back to what opened them.
    await (await operator.to(/^button "Việc khác"/)).press('Enter', 'ArrowDown');
    await operator.lands(/^menuitem/);
    await operator.press('Escape');
    await operator.lands(/^button "Việc khác"/);
    await (await operator.to(/^button "Chuyển xử lý/, true)).press('Enter');
    await operator.lands(/^(textbox|combobox)/);
    await operator.press('Escape');
    await operator.lands(/^heading "PA-/);
    await (await operator.to(/^button "Chuyển xử lý/)).press('Enter');
    await operator.lands(/^(textbox|combobox)/);
    await picture(operator.page, `keyboard-route-${viewport.width}`);
    // The frame with the line's state stays where it is.
    expect(await operator.page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    await (await operator.to(/^button "Chuyển xử lý"/)).press('Enter');
    await operator.page.getByText(/Đã chuyển/).first().waitFor();
    await operator.lands(/^heading "PA-/);

    const focal = await colleague('daumoi.ubnd-vt');
    await opens(focal);
    await (await focal.to(/^button "Tiếp nhận/)).press('Space');
    await focal.page.getByText(/Đã tiếp nhận|Cơ quan đang xử lý/).first().waitFor();

    const officer = await colleague('chuyenvien.ubnd-vt');
    await (await officer.to(/^link "Đang xử lý/)).press('Enter');
    await opens(officer);
    if (viewport.width < 992) await (await officer.to(/^button "Trình câu trả lời/)).press('Enter');
    await (await officer.to(/^combobox "Kết quả/)).press('ArrowDown', 'ArrowDown', 'Enter');
    await (await officer.to(/^textbox "Nội dung trả lời/)).write('Đội bảo trì đã thay đoạn lan can mới bằng gỗ dầu, bắt vít chắc chắn.');
    await (await officer.to(/^textbox "Lý do/)).write('Biên bản nghiệm thu lưu tại phường');
    await picture(officer.page, `keyboard-answer-${viewport.width}`);
    await (await officer.to(/^button "Trình lãnh đạo duyệt"/)).press('Enter');
    await officer.page.getByText(/Chờ lãnh đạo duyệt/).first().waitFor();
    await officer.lands(/^heading "PA-/);

    const leader = await colleague('lanhdao.ubnd-vt');
    await opens(leader);
    await (await leader.to(/^button "Duyệt và gửi/)).press('Enter');
    await leader.page.getByText('Đã duyệt.').first().waitFor();

    await sender.page.getByText('Đội bảo trì đã thay').first().waitFor();
    await (await sender.to(/^radio "Hài lòng"/)).press('Space');
    await (await sender.to(/^button "Gửi đánh giá"/)).press('Enter');
    await sender.page.getByText(/Bạn đã đánh giá: /).first().waitFor();
    // Nobody is shut in anywhere.
    for (const { keys } of begun) expect(await keys.round()).toBeGreaterThan(3);
    expect(begun.flatMap(({ keys }) => keys.faults)).toEqual([]);
    expect(begun.flatMap(({ troubles }) => troubles)).toEqual([]);
  }, 240_000);
});
