import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { routes } from '#contract';
import { Person } from '../support/person.js';
import { accessibilityFaults, openRow, phone, picture } from './browser.js';
import { Keyboard } from './keyboard.js';
import { onStage, type PersonThere } from './stage.js';

/** An operator takes what is proposed with one key and corrects it with two; what is seen before the key is what happens after it. */
describe('one key to accept, two keys to correct', () => {
  const stage = onStage();
  /** As the screens shorten it. */
  const shortName = (name: string) => name.replace(/\s*\(.*\)$/, '').replace('thành phố', 'TP.').replace('thị xã', 'TX.').replace('huyện', 'H.');
  const faults: string[] = [];
  const people: PersonThere[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const submit = (text: string, areaCode: string | null = '26524') => new Person(stage.url).submit({ text, place: areaCode === null ? undefined : { areaCode } });
  const atDesk = async (account = 'tiepnhan', path = '/staff/console/new', size?: { width: number; height: number }) => {
    const person = await stage.staff(account, path, size);
    people.push(person);
    return person.page;
  };
  /** What can be read in several ways, so that no category is sure; which of these it is depends on what was learnt. */
  const vague = ['Sạp bán trước chợ chắn hết lối đi', 'Xe tải chạy làm hư đường, bụi mù mịt', 'Chỗ này bụi bặm, xe cộ đậu lung tung, người bán đầy đường', 'Nước chảy ra đường, bùn đất đầy lối đi', 'Bãi đất trống trước nhà rất mất vệ sinh và nguy hiểm'];
  async function unsure() {
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    for (const text of vague) {
      const { code: sent } = await submit(text);
      const { offer } = await desk.call(routes.ticket, { params: { id: await desk.find(sent) } });
      const [first, second] = offer?.routes ?? [];
      if (offer?.next?.sure === 'low' && offer.next.route !== null && first?.lead != null && second?.lead != null) {
        const { bodies } = await desk.call(routes.directory);
        const named = ({ category, lead, priority }: typeof first) => ({ category, lead, priority, body: shortName(bodies.find((body) => body.code === lead)?.name ?? '') });
        return { text, sent, first: named(first), second: named(second) };
      }
    }
    throw new Error('None of the texts is unsure any more.');
  }
  const form = (page: Page) => page.locator('form');
  const card = (page: Page) => page.getByRole('region', { name: /^Đề xuất của hệ thống/ });
  const accept = (page: Page) => card(page).getByRole('button', { name: /^(Nhận đề xuất|Chưa chắc|Vừa có thay đổi)/ });
  /** In the ticket itself: the sentence that is read out stays for a while after another one is open. */
  const said = (page: Page, words: string | RegExp) => page.getByRole('article').getByText(words).waitFor();
  const code = async (page: Page) => (await page.getByRole('heading', { name: /^PA-/ }).textContent()) ?? '';
  /** The ticket as the shift lead reads it. */
  const ticket = async (publicCode: string) => { const lead = await Person.signedIn(stage.url, 'truongca'); return lead.call(routes.ticket, { params: { id: await lead.find(publicCode) } }); };
  const done = () => {
    expect(people.flatMap(({ troubles }) => troubles)).toEqual([]);
    expect(faults).toEqual([]);
  };

  it('an operator clears ten reports with y and j', async () => {
    const sent: string[] = [];
    for (let nth = 1; nth <= 10; nth++) sent.push((await submit(`Cống nghẹt ở hẻm ${nth}, nước ngập mỗi khi mưa`)).code);
    const page = await atDesk('tiepnhan', '/staff/console/new?area=26524&category=CN-03');
    await page.getByRole('listitem').nth(9).waitFor();
    const seen: string[] = [];
    await openRow(page, 'Cống nghẹt ở hẻm');
    for (let nth = 1; nth <= 10; nth++) {
      await accept(page).filter({ hasText: 'chuyển UBND TP. Vũng Tàu, CN-03' }).waitFor();
      const at = await code(page);
      seen.push(at);
      await page.keyboard.press('y');
      await said(page, 'Đã chuyển UBND TP. Vũng Tàu, loại CN-03.');
      // It stays in sight until the person goes on.
      expect(await code(page)).toBe(at);
      if (nth === 1) await check(page, '70-accepted');
      await page.keyboard.press('j');
      if (nth < 10) await page.waitForFunction((before) => { const heading = document.querySelector('h2:is(:focus)'); return heading !== null && (heading.textContent ?? '').startsWith('PA-') && heading.textContent !== before; }, at);
    }
    expect(new Set(seen)).toEqual(new Set(sent));
    for (const one of sent) {
      const { state, story } = await ticket(one);
      expect({ state, steps: story.map((step) => step.action) }).toEqual({ state: 'routed', steps: ['submit', 'claim', 'route'] });
    }
    done();
  }, 120_000);

  it('the second candidate is the right one: 2, Enter', async () => {
    const { text, sent, second } = await unsure();
    const page = await atDesk();
    await openRow(page, text);
    await card(page).getByRole('button', { name: new RegExp(`^${second.category} .* ít chắc chuyển ${second.body}`) }).waitFor();
    await check(page, '71-candidates');
    // As quick as hands are: the second key does not wait for the first one's answer.
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await said(page, `Đã chuyển ${second.body}, loại ${second.category}.`);
    expect(await ticket(sent)).toMatchObject({ state: 'routed', category: second.category, priority: second.priority, lead: { code: second.lead } });
    done();
  }, 60_000);

  it('what is not sure asks for a second press, and another key takes the first one back', async () => {
    const { text, sent, first } = await unsure();
    const page = await atDesk();
    await openRow(page, text);
    await accept(page).waitFor();
    await page.keyboard.press('y');
    await accept(page).filter({ hasText: `Chưa chắc. Bấm lần nữa để vẫn chuyển ${first.body}, ${first.category}` }).waitFor();
    await check(page, '72-not-sure');
    await page.keyboard.press('2');
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });
    await accept(page).filter({ hasText: /^Nhận đề xuất/ }).waitFor();
    await page.keyboard.press('y');
    await accept(page).filter({ hasText: /^Chưa chắc/ }).waitFor();
    expect((await ticket(sent)).state).toBe('in_triage');
    await page.keyboard.press('y');
    await said(page, `Đã chuyển ${first.body}, loại ${first.category}.`);
    expect((await ticket(sent)).category).toBe(first.category);
    done();
  }, 60_000);

  it('what the sender added while the ticket lay open is looked at before it goes', async () => {
    const citizen = new Person(stage.url);
    const { code: sent, secret } = await submit('Cống nghẹt trước sân chùa, nước ngập mỗi khi mưa');
    const page = await atDesk();
    await openRow(page, 'Cống nghẹt trước sân chùa');
    await accept(page).filter({ hasText: /^Nhận đề xuất/ }).waitFor();
    await citizen.call(routes.trackReply, { body: { code: sent, secret, text: 'Đã có người khơi thông sáng nay.', uploads: [], idempotencyKey: randomUUID() } });
    await page.getByRole('article').getByText('Đã có người khơi thông sáng nay.').first().waitFor();
    await page.keyboard.press('y');
    await accept(page).filter({ hasText: 'Vừa có thay đổi. Xem lại rồi bấm lần nữa' }).waitFor();
    expect((await ticket(sent)).state).toBe('new');
    await page.keyboard.press('y');
    await said(page, 'Đã chuyển UBND TP. Vũng Tàu, loại CN-03.');
    expect((await ticket(sent)).state).toBe('routed');
    done();
  }, 60_000);

  it('the proposal lacks a place: y opens the question, written already', async () => {
    const { code: sent } = await submit('Ổ gà rất lớn giữa đường, xe máy té ngã hoài', null);
    const page = await atDesk();
    await openRow(page, 'Ổ gà rất lớn giữa đường');
    await accept(page).filter({ hasText: 'Nhận đề xuất: hỏi nơi xảy ra…' }).waitFor();
    await page.keyboard.press('y');
    const question = form(page).getByLabel('Câu hỏi gửi người dân');
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    expect(await question.inputValue()).toMatch(/xin Bạn cho biết việc này ở đâu/);
    expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
    await check(page, '73-question');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Đã gửi câu hỏi. Hạn trả lời tạm dừng.');
    expect((await ticket(sent)).story.at(-1)).toMatchObject({ action: 'ask', message: { text: expect.stringContaining('ở đâu') } });
    done();
  }, 60_000);

  it('the place is wrong: 4, the ward, and the body follows it', async () => {
    const { code: sent } = await submit('Đèn đường không sáng cả tuần nay ở đầu hẻm nhà tôi');
    const page = await atDesk();
    await openRow(page, 'Đèn đường không sáng cả tuần nay');
    await accept(page).waitFor();
    await page.keyboard.press('4');
    await form(page).getByLabel('Địa bàn').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('phuoc buu');
    await page.getByRole('option', { name: /Phước Bửu/ }).waitFor();
    await page.keyboard.press('Enter');
    const lead = form(page).getByLabel('Cơ quan chủ trì');
    await page.waitForFunction((field) => (field as HTMLInputElement | null)?.value.includes('Xuyên Mộc'), await lead.elementHandle());
    await page.keyboard.press('Control+Enter');
    await said(page, /Đã chuyển UBND H. Xuyên Mộc, loại CX-03/);
    expect(await ticket(sent)).toMatchObject({ state: 'routed', lead: { code: 'UBND-XM' } });
    done();
  }, 60_000);

  it('somebody else was faster: nothing is lost', async () => {
    const [first, { text, sent, second }] = [await submit('Cống nghẹt trước nhà văn hóa, nước ngập mỗi khi mưa'), await unsure()];
    const colleague = await Person.signedIn(stage.url, 'tiepnhan2');
    const page = await atDesk();
    await openRow(page, 'Cống nghẹt trước nhà văn hóa');
    await accept(page).waitFor();
    // Just before the key arrives, a colleague takes the ticket up.
    let taken: string | null = null;
    await page.route('**/acts', async (route) => {
      const publicCode = taken;
      taken = null;
      if (publicCode !== null) await colleague.act(await colleague.find(publicCode), { action: 'claim' });
      await route.continue();
    });
    taken = first.code;
    await page.keyboard.press('y');
    await page.getByText(/Cán bộ tiếp nhận 2 đang giữ đến/).first().waitFor();
    await accept(page).waitFor({ state: 'detached' });
    await check(page, '74-faster');
    expect((await ticket(first.code)).story.map((step) => step.action)).toEqual(['submit', 'claim']);
    // One that is held by somebody else is offered to nobody, by key neither.
    await page.keyboard.press('y');
    await page.getByRole('status').filter({ hasText: /Cán bộ tiếp nhận 2 đang giữ đến/ }).first().waitFor({ state: 'attached' });

    // A correction that was being written stays as it was.
    await page.goto(`${stage.url}/staff/console/new`);
    await openRow(page, text);
    await accept(page).waitFor();
    taken = sent;
    await page.keyboard.press('2');
    const note = form(page).getByLabel('Ghi chú cho cơ quan');
    await note.fill('Nhờ xử lý trước phiên chợ Chủ nhật.');
    await form(page).getByText(/Cán bộ tiếp nhận 2 đang giữ đến/).first().waitFor();
    await colleague.act(await colleague.find(sent), { action: 'release' });
    await form(page).getByRole('button', { name: 'Chuyển xử lý' }).waitFor();
    expect(await note.inputValue()).toBe('Nhờ xử lý trước phiên chợ Chủ nhật.');
    expect(await form(page).getByLabel('Loại việc').inputValue()).toContain(second.category);
    const seen = form(page).getByRole('button', { name: 'Đã xem, dùng bản mới' });
    if (await seen.isVisible()) await seen.click();
    await note.press('Control+Enter');
    await said(page, `Đã chuyển ${second.body}, loại ${second.category}.`);
    done();
  }, 90_000);

  it('with keys turned off the buttons do all, on a phone too; reasons are shown in the text one by one', async () => {
    const { code: sent } = await submit('Cống nghẹt trước cổng chùa, nước ngập mỗi khi mưa, Phường 7');
    const page = await atDesk('tiepnhan', '/staff/console/new', phone);
    await page.evaluate(() => localStorage.setItem('ccc.keys', 'off'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await openRow(page, 'Cống nghẹt trước cổng chùa');
    const marks = page.locator('mark:not([aria-hidden])');
    const all = await marks.allTextContents();
    const because = card(page).getByRole('button', { name: /^vì UBND thành phố Vũng Tàu phụ trách địa bàn/ });
    await because.click();
    await page.waitForFunction(() => [...document.querySelectorAll('mark:not([aria-hidden])')].every((mark) => (mark as HTMLElement).dataset['mark'] === 'place'));
    expect(await marks.allTextContents()).toEqual(['Phường 7']);
    expect(await because.getAttribute('aria-pressed')).toBe('true');
    await check(page, '75-one-reason-phone');
    await page.getByRole('button', { name: 'Tô lại tất cả' }).click();
    expect(await marks.allTextContents()).toEqual(all);
    await page.keyboard.press('y');
    await accept(page).scrollIntoViewIfNeeded();
    await check(page, '76-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    expect((await ticket(sent)).state).toBe('new');
    await accept(page).click();
    await said(page, 'Đã chuyển UBND TP. Vũng Tàu, loại CN-03.');
    expect((await ticket(sent)).state).toBe('routed');
    done();
  }, 60_000);

  it('with Tab alone a candidate is reached, and shows its own words while it has the focus', async () => {
    const { text, second } = await unsure();
    const page = await atDesk();
    await openRow(page, text);
    await accept(page).waitFor();
    const keys = new Keyboard(page);
    const shown = () => page.locator('mark:not([aria-hidden])').allTextContents();
    await keys.to(new RegExp(`^button "${second.category}`));
    const own = await shown();
    await keys.to(/^button "Sai địa bàn/);
    expect(await shown()).not.toEqual(own);
    expect(keys.faults).toEqual([]);
    // After somebody has corrected the classification, the proposal is older and says so.
    await page.keyboard.press('t');
    await page.getByText(/Bạn đang giữ đến/).first().waitFor();
    await page.keyboard.press('c');
    await form(page).getByRole('radiogroup', { name: 'Mức khẩn' }).getByText('nhanh', { exact: false }).first().click();
    await form(page).getByLabel('Loại việc').fill('CN-03');
    await page.getByRole('option', { name: /^CN-03/ }).click();
    await form(page).getByRole('button', { name: 'Lưu phân loại' }).click();
    await card(page).getByText(/Đã có người sửa phân loại sau đề xuất này/).waitFor();
    await accept(page).waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await page.waitForFunction((field) => (field as HTMLInputElement | null)?.value === 'UBND thành phố Vũng Tàu', await form(page).getByLabel('Cơ quan chủ trì').elementHandle());
    await check(page, '77-older');
    done();
  }, 60_000);
});
