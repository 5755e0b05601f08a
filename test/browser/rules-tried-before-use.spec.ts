import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, ruleRoutes } from '#contract';
import { BodyRow, createDataSource } from '#database';
import { startEmbeddedPostgres } from '#database/embedded';
import type { Browser, Page } from 'playwright-core';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { demoFolder } from '../support/demo-folder.js';
import { Person } from '../support/person.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { accessibilityFaults, desktop, openBrowser, personAt, phone, picture, signIn } from './browser.js';

const text = 'Ổ gà sâu trước cổng chợ, xe máy té hoài, mong sửa mặt đường sớm.';
const place = { areaCode: '26524', street: 'Lê Lợi', landmark: null, position: null };

/** An administrator changes who leads, sees first what that would have done, and later finds a rule that fails. */
describe('rules tried before use', () => {
  let folder: string;
  let program: Program;
  let browser: Browser;
  beforeAll(async () => {
    folder = await demoFolder();
    [program, browser] = await Promise.all([startProgram({ DATA_DIR: folder }), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await removeFolder(folder);
  }, 60_000);

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  async function choose(page: Page, label: string, words: string, option: string): Promise<void> {
    const field = page.getByRole('combobox', { name: label });
    await field.pressSequentially(words);
    await page.getByRole('option', { name: option }).first().waitFor();
    await page.getByRole('option', { name: option }).first().click();
    await page.keyboard.press('Escape');
  }

  it('is for those who keep rules alone, whatever is asked', async () => {
    const [nobody, lead, administrator] = [new Person(program.url), await Person.signedIn(program.url, 'truongca'), await Person.signedIn(program.url, 'quantri')];
    const draft = { kind: 'routing', data: { rules: [] } };
    const asked = async (person: Person) => [(await person.ask(ruleRoutes.view)).status, (await person.ask(ruleRoutes.version, { params: { kind: 'routing', version: 'ban-dau' } })).status, (await person.ask(ruleRoutes.rehearse, { body: { basedOn: 'ban-dau', draft } })).status, (await person.ask(ruleRoutes.switchOn, { body: { basedOn: 'ban-dau', draft, source: 'x', proof: 'y' } })).status];
    expect([await asked(nobody), await asked(lead), await asked(administrator)]).toEqual([[401, 401, 401, 401], [403, 403, 403, 403], [200, 200, 200, 409]]);
    for (const wrong of [{ rules: [{ id: 'x' }] }, { rules: Array.from({ length: 300 }, () => ({})) }, null]) expect((await administrator.ask(ruleRoutes.rehearse, { body: { basedOn: 'ban-dau', draft: { kind: 'routing', data: wrong } } })).status).toBe(422);
  });

  it('a rule is written, kept through a reload, rehearsed with its list, and switched on with its ground', async () => {
    await new Person(program.url).submit({ text, place });
    const { page, troubles } = await personAt(browser, desktop);
    await signIn(page, program.url, 'quantri');
    await page.getByRole('link', { name: 'Quy tắc' }).click();
    await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
    await page.getByLabel('Tên quy tắc').fill('Mặt đường Vũng Tàu về Sở Giao thông vận tải');
    await page.getByRole('button', { name: /^Xong quy tắc này/ }).click();
    await page.getByText('Hãy chọn ít nhất một điều kiện.').waitFor();
    await choose(page, 'Loại việc hoặc lĩnh vực', 'mat duong', 'GT-01');
    await choose(page, 'Địa bàn', 'vung tau', 'Toàn bộ Thành phố Vũng Tàu');
    await choose(page, 'Cơ quan chủ trì', 'giao thong', 'Sở Giao thông vận tải');
    await page.getByLabel('Căn cứ', { exact: true }).fill('Quyết định 31/QĐ-UBND');
    await page.reload();
    await page.getByText('Sở Giao thông vận tải chủ trì').waitFor();
    await check(page, '80-rule-written');

    await page.getByRole('button', { name: 'Chạy thử trên 90 ngày qua' }).click();
    const moved = page.locator('[data-figure=lead]').filter({ hasText: 'chuyển từ UBND thành phố Vũng Tàu sang Sở Giao thông vận tải' });
    await moved.getByRole('button', { name: 'Xem danh sách' }).click();
    await moved.getByRole('row').nth(1).waitFor();
    // Codes and places, not a word of what people wrote.
    expect(await moved.innerText()).not.toMatch(/cổng chợ/);
    await check(page, '81-rule-rehearsed');
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await check(page, '82-rule-rehearsed-phone');
    await page.setViewportSize(desktop);

    await page.getByRole('button', { name: 'Đưa vào sử dụng' }).click();
    await page.getByText('Hãy ghi căn cứ.').waitFor();
    await page.getByLabel('Căn cứ của lần thay đổi').fill('Quyết định 31/QĐ-UBND ngày 02/11/2026');
    await page.getByRole('button', { name: 'Đưa vào sử dụng' }).click();
    await page.getByText(/^Đã đưa vào sử dụng/).waitFor();
    await page.getByRole('link', { name: 'Các bản' }).click();
    await page.getByRole('row').filter({ hasText: 'Quyết định 31/QĐ-UBND ngày 02/11/2026' }).getByText('đang dùng').waitFor();
    await page.getByRole('row').filter({ hasText: 'Chuyển xử lý' }).getByRole('button', { name: /^So với bản đang dùng/ }).click();
    await page.getByText('chỉ có trong bản đang dùng').waitFor();
    await check(page, '83-rule-versions');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('the desk reads on the next report which rule says who leads', async () => {
    const { code } = await new Person(program.url).submit({ text, place });
    const { page } = await personAt(browser, desktop);
    await signIn(page, program.url, 'tiepnhan');
    const desk = await Person.signedIn(program.url, 'tiepnhan');
    const { items } = await desk.call(routes.queue, { query: { view: 'new', limit: 200 } });
    await page.goto(`${program.url}/staff/console/new/${items.find((item) => item.code === code)?.id ?? ''}`);
    await page.getByText('quy tắc “Mặt đường Vũng Tàu về Sở Giao thông vận tải” giao Sở Giao thông vận tải chủ trì').waitFor();
    await page.context().close();
  });

  it('a body goes: reports still arrive, the administrator sees a red mark on every page, and it goes with the cause', async () => {
    await program.stop();
    const server = await startEmbeddedPostgres({ dataDir: folder, projectRoot: findProjectRoot(), log: () => undefined });
    const owner = await createDataSource({ url: server.ownerUrl, name: 'ccc-test-owner', restricted: false, poolSize: 1 }).initialize();
    await owner.getRepository(BodyRow).update({ code: 'SGTVT' }, { validTo: '2021-01-02' });
    await owner.destroy();
    await server.stop();
    program = await startProgram({ DATA_DIR: folder });

    expect((await new Person(program.url).submit({ text, place })).body?.code).not.toBe('SGTVT');
    const { page, troubles } = await personAt(browser, desktop);
    await signIn(page, program.url, 'quantri');
    await page.getByRole('link', { name: 'Quy tắc (1 quy tắc đang lỗi)' }).click();
    await page.getByRole('note', { name: 'Một quy tắc đang lỗi' }).getByText(/Đã gặp ở 1 phản ánh/).waitFor();
    await check(page, '84-rule-failing');
    await page.setViewportSize(phone);
    await check(page, '85-rule-failing-phone');
    await page.setViewportSize(desktop);
    await page.getByRole('button', { name: /^Xóa “Mặt đường/ }).click();
    await page.getByRole('button', { name: 'Chạy thử trên 90 ngày qua' }).click();
    await page.getByLabel('Căn cứ của lần thay đổi').fill('Sở đã giải thể');
    await page.getByRole('button', { name: 'Đưa vào sử dụng' }).click();
    await page.getByText(/^Đã đưa vào sử dụng/).waitFor();
    await page.getByRole('link', { name: 'Quy tắc', exact: true }).waitFor();
    expect(await page.getByRole('note').count()).toBe(0);
    expect([troubles, faults]).toEqual([[], []]);
  }, 120_000);
});
