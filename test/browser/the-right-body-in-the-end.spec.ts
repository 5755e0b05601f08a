import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

const words = 'Mặt đường Lê Lợi đoạn trước chợ bong tróc cả mảng, xe chạy dằn xóc.';

/** The long way in real browsers: wrong body → hand-back → second hand-back → ruling → extension → approval sent back → approved → reopened → answered. */
describe('the right body in the end', () => {
  const stage = onStage();

  const bar = (page: Page) => page.getByRole('group', { name: 'Việc làm được' });
  const send = (page: Page, name: string) => page.locator('form').getByRole('button', { name, exact: true }).click();
  /** Presses an act, in the bar or in the menu beside it. */
  const press = async (page: Page, name: string) => {
    const shown = bar(page).getByRole('button', { name: new RegExp(`^${name}`) });
    await bar(page).getByRole('button').first().waitFor();
    if (await shown.count() > 0) return shown.first().click();
    await bar(page).getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const pick = async (page: Page, label: string, typed: string) => {
    const field = page.locator('form').getByRole('combobox', { name: label });
    // Filled in already from what somebody named before.
    if ((await field.inputValue()).includes(typed)) return;
    await field.click();
    await field.fill(typed);
    await page.getByRole('option', { name: new RegExp(typed) }).first().click();
  };
  const say = (page: Page, label: string | RegExp, text: string) => page.locator('form').getByLabel(label).fill(text);
  const works = async (account: string, view: string) => {
    const person = await stage.person(desktop);
    await signIn(person.page, stage.url, account);
    await person.page.goto(`${stage.url}${view}`);
    await openRow(person.page, words);
    return person;
  };

  it('and a second time, until it is done', async () => {
    const faults: string[] = [];
    const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
    const citizen = await stage.person(phone);
    await citizen.page.goto(stage.url);
    await citizen.page.getByLabel('Nội dung phản ánh').fill(words);
    const next = () => citizen.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await next();
    await citizen.page.getByLabel('Huyện, thị xã, thành phố').selectOption({ label: 'Thành phố Vũng Tàu' });
    await citizen.page.getByLabel('Phường, xã, thị trấn').selectOption({ label: 'Phường 7' });
    for (let i = 0; i < 3; i++) await next();
    await citizen.page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await citizen.page.getByRole('link', { name: 'Mở trang theo dõi' }).click();
    await citizen.page.getByText('Trung tâm đã nhận phản ánh của bạn.').first().waitFor();

    // The desk sends it to the wrong body, which hands it back; so does the second one.
    const operator = await works('tiepnhan', '/staff/console/new');
    await press(operator.page, 'Nhận');
    await operator.page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await press(operator.page, 'Chuyển xử lý');
    await pick(operator.page, 'Cơ quan chủ trì', 'Sở Giao thông');
    await send(operator.page, 'Chuyển xử lý');
    await operator.page.getByText(/Đã chuyển/).first().waitFor();
    const handsBack = async (account: string, competent: string, reason: string) => {
      const person = await works(account, '/staff/department/inbox');
      await press(person.page, 'Trả lại Trung tâm');
      await pick(person.page, 'Cơ quan có thẩm quyền', competent);
      await say(person.page, 'Vì sao trả lại', reason);
      if (account === 'chuyenvien.sgtvt') await check(person.page, '13-hand-back');
      await send(person.page, 'Trả lại Trung tâm');
      await person.page.getByText(/Trả lại – sai thẩm quyền|Đã trả lại Trung tâm/).first().waitFor();
      return person;
    };
    const first = await handsBack('chuyenvien.sgtvt', 'Sở Xây dựng', 'Đường này không thuộc quốc lộ, tỉnh lộ do Sở quản lý.');
    await operator.page.goto(`${stage.url}/staff/console/handed_back`);
    await openRow(operator.page, words);
    await press(operator.page, 'Chuyển xử lý');
    await send(operator.page, 'Chuyển xử lý');
    await operator.page.getByText(/Đã chuyển/).first().waitFor();
    const second = await handsBack('chuyenvien.sxd', 'UBND thành phố Vũng Tàu', 'Tuyến đường đô thị đã giao thành phố quản lý.');

    // The supervisor rules, and the ruling binds.
    const supervisor = await works('giamsat', '/staff/console/rulings');
    await press(supervisor.page, 'Quyết định cơ quan');
    await pick(supervisor.page, 'Cơ quan chủ trì', 'UBND thành phố Vũng Tàu');
    await say(supervisor.page, 'Căn cứ của quyết định', 'Đường Lê Lợi do thành phố quản lý theo phân cấp.');
    await check(supervisor.page, '14-ruling');
    await send(supervisor.page, 'Quyết định');
    await supervisor.page.getByText(/Đã chuyển – chờ cơ quan nhận/).first().waitFor();
    const focal = await works('daumoi.ubnd-vt', '/staff/department/inbox');
    await bar(focal.page).getByRole('button', { name: /^Tiếp nhận/ }).waitFor();
    expect(await bar(focal.page).getByRole('button', { name: 'Trả lại Trung tâm' }).count()).toBe(0);
    await press(focal.page, 'Tiếp nhận');
    await focal.page.getByText(/Cơ quan đang xử lý/).first().waitFor();

    // More time: asked by the officer, endorsed by the leader, granted by the shift lead; the citizen reads why.
    const officer = await works('chuyenvien.ubnd-vt', '/staff/department/in_progress');
    await press(officer.page, 'Xin gia hạn');
    await officer.page.locator('form').getByText('2 ngày', { exact: false }).first().click();
    await say(officer.page, 'Lý do gia hạn', 'Trạm trộn bê tông nhựa bảo trì, hai ngày nữa mới có vật liệu.');
    await check(officer.page, '15-extension');
    await send(officer.page, 'Trình lãnh đạo');
    const leader = await works('lanhdao.ubnd-vt', '/staff/approvals/to_approve');
    await press(leader.page, 'Đồng ý xin gia hạn');
    await leader.page.locator('form').getByText('Trạm trộn bê tông nhựa bảo trì').first().waitFor();
    await send(leader.page, 'Đồng ý, chuyển Trung tâm');
    const shiftLead = await works('truongca', '/staff/console/to_confirm');
    await press(shiftLead.page, 'Cho gia hạn');
    await check(shiftLead.page, '16-grant');
    await send(shiftLead.page, 'Cho gia hạn và báo người dân');
    await citizen.page.getByText('Trạm trộn bê tông nhựa bảo trì', { exact: false }).first().waitFor();
    await check(citizen.page, '17-tracking-extended');
    // The officer has heard of it, too: whoever answers meanwhile is warned.
    await officer.page.getByText('Trưởng ca cho gia hạn 2 ngày làm việc.').first().waitFor();

    // The leader sends the first answer back and approves the second.
    const answers = async (text: string, evidence: string) => {
      if (await officer.page.locator('form').getByLabel('Nội dung trả lời').count() === 0) await press(officer.page, 'Trình câu trả lời');
      await officer.page.getByRole('combobox', { name: 'Kết quả' }).click();
      await officer.page.getByRole('option', { name: 'Đã xử lý' }).click();
      await say(officer.page, 'Nội dung trả lời', text);
      await say(officer.page, 'Lý do không có minh chứng', evidence);
      await send(officer.page, 'Trình lãnh đạo duyệt');
      await officer.page.getByText(/Chờ lãnh đạo duyệt/).first().waitFor();
    };
    const reads = async () => {
      await leader.page.goto(`${stage.url}/staff/approvals/to_approve`);
      await openRow(leader.page, words);
    };
    await answers('Đã vá đường.', 'Biên bản nghiệm thu lưu tại phòng');
    await reads();
    await press(leader.page, 'Trả lại để sửa');
    await say(leader.page, 'Cần sửa gì', 'Nói rõ vá bằng gì, đoạn nào, khi nào xong.');
    await send(leader.page, 'Trả lại để sửa');
    await officer.page.getByText('Nói rõ vá bằng gì, đoạn nào, khi nào xong.').first().waitFor();
    await answers('Sáng nay đã cào bóc và thảm lại 40 m mặt đường Lê Lợi trước chợ phường 7.', 'Biên bản nghiệm thu lưu tại phòng');
    await reads();
    await leader.page.getByText('thảm lại 40 m mặt đường').first().waitFor();
    await check(leader.page, '18-approval');
    await press(leader.page, 'Duyệt và gửi');
    await citizen.page.getByText('thảm lại 40 m mặt đường').first().waitFor();

    // Not done after all: reopened by the citizen, routed to the same body, answered.
    await citizen.page.getByText('Chưa xong? Mở lại').click();
    await citizen.page.getByLabel('Điều gì chưa xong?').fill('Mưa một trận, đoạn cuối lại bong ra.');
    await check(citizen.page, '19-reopening');
    await citizen.page.getByRole('button', { name: 'Mở lại phản ánh' }).click();
    await citizen.page.getByText('Mưa một trận, đoạn cuối lại bong').first().waitFor();
    await operator.page.goto(`${stage.url}/staff/console/reopened`);
    await openRow(operator.page, words);
    await press(operator.page, 'Chuyển xử lý');
    await send(operator.page, 'Chuyển xử lý');
    await focal.page.goto(`${stage.url}/staff/department/inbox`);
    await openRow(focal.page, words);
    await press(focal.page, 'Tiếp nhận');
    await officer.page.goto(`${stage.url}/staff/department/in_progress`);
    await openRow(officer.page, words);
    await answers('Đã thảm lại đoạn cuối và thoát nước mép đường, thử tưới không đọng nước.', 'Biên bản nghiệm thu lần hai lưu tại phòng');
    await reads();
    await press(leader.page, 'Duyệt và gửi');
    await citizen.page.getByText('Đã thảm lại đoạn cuối').first().waitFor();
    await check(citizen.page, '20-answered-again');

    // The whole story, as the supervisor reads it.
    await supervisor.page.goto(`${stage.url}/staff/console/answered`);
    await openRow(supervisor.page, words);
    await check(supervisor.page, '21-story');
    expect(faults).toEqual([]);
    for (const person of [citizen, operator, first, second, supervisor, focal, officer, leader, shiftLead]) expect(person.troubles).toEqual([]);
  }, 300_000);
});
