import { createServer, type Server } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoFolder } from '../support/demo-folder.js';
import { Person } from '../support/person.js';
import { freePort, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';
import { accessibilityFaults, desktop, openRow, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A place without a map first; a map as an extra; posters that bring the ward along. */
describe('where it happened', () => {
  const stage = onStage();

  const faults: string[] = [];
  const check = async (page: Page, name: string) => { await picture(page, name); faults.push(...(await accessibilityFaults(page))); };
  const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
  const atPlace = async (page: Page, text: string) => {
    await page.goto(stage.url);
    await page.getByLabel('Nội dung phản ánh').fill(text);
    await next(page);
    await page.getByRole('heading', { name: 'Chuyện xảy ra ở đâu?' }).waitFor();
  };

  it('a citizen puts a pin without street pictures, by finger and by keys, and the desk sees it on its map', async () => {
    const words = 'Cây to ngã chắn ngang đường sau cơn mưa lớn';
    const citizen = await stage.person(phone);
    const asked: string[] = [];
    citizen.page.on('request', (request) => { asked.push(request.url()); });
    await atPlace(citizen.page, words);
    await citizen.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /place-map|open-map|api\/map/.test(url))).toEqual([]);
    await citizen.page.getByRole('button', { name: 'Chọn trên bản đồ' }).click();
    const map = citizen.page.getByRole('application', { name: 'Bản đồ để chọn nơi xảy ra' });
    await map.getByText('Vũng Tàu').first().waitFor();
    await map.scrollIntoViewIfNeeded();
    await check(citizen.page, '50-map-phone');
    // A point in the sea is explained, and what to do.
    const box = await map.boundingBox();
    await citizen.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 20);
    await citizen.page.getByText('Vị trí này nằm ngoài địa bàn Bà Rịa - Vũng Tàu.', { exact: false }).waitFor();
    await map.getByText('Châu Đức').evaluate((name) => { const at = name.getBoundingClientRect(); const under = document.elementsFromPoint(at.x + at.width / 2, at.y + at.height / 2).find((e) => e.closest('.leaflet-container')); under?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: at.x + at.width / 2, clientY: at.y + at.height / 2 })); });
    await citizen.page.getByText('Nơi bạn ghim thuộc Huyện Châu Đức.').first().waitFor();
    // The same by keys alone.
    await map.focus();
    const fromTheEdge = () => citizen.page.locator('.map-pin-chosen').evaluate((mark) => mark.getBoundingClientRect().x);
    const began = await fromTheEdge();
    for (let i = 0; i < 3; i++) await citizen.page.keyboard.press('ArrowLeft');
    await until(async () => (await fromTheEdge()) > began + 40, 'the map has moved under the pin');
    const before = await citizen.page.locator('.map-pin-chosen').getAttribute('style');
    const pin = citizen.page.getByRole('button', { name: 'Ghim vào giữa bản đồ' });
    await pin.focus();
    await citizen.page.keyboard.press('Enter');
    await citizen.page.waitForFunction((was) => { const style = document.querySelector('.map-pin-chosen')?.getAttribute('style'); return style != null && style !== was; }, before);
    await citizen.page.getByText('Đã kèm vị trí trên bản đồ.').first().waitFor();
    await check(citizen.page, '51-map-pinned');
    for (let i = 0; i < 3; i++) await next(citizen.page);
    await citizen.page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await citizen.page.getByText(/^PA-\d{6}/).first().waitFor();

    const operator = await stage.person(desktop);
    await signIn(operator.page, stage.url, 'tiepnhan');
    await openRow(operator.page, words);
    await operator.page.getByText('Bản đồ', { exact: true }).click();
    const staffMap = operator.page.getByRole('application', { name: /^Bản đồ: nơi xảy ra/ });
    await staffMap.locator('.map-pin-chosen').waitFor();
    await staffMap.scrollIntoViewIfNeeded();
    await check(operator.page, '52-ticket-map');
    expect([...citizen.troubles, ...operator.troubles]).toEqual([]);
  }, 90_000);

  it('street pictures come from the one address that the installation names', async () => {
    let given = 0;
    const tiles: Server = createServer((_request, response) => { given += 1; response.writeHead(200, { 'content-type': 'image/png' }).end(pixel); });
    const port = await freePort();
    await new Promise<void>((resolve) => tiles.listen(port, '127.0.0.1', resolve));
    const data = await demoFolder();
    const other = await startProgram({ DATA_DIR: data, MAP_TILES_URL: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`, MAP_TILES_ATTRIBUTION: 'Bản đồ thử' });
    try {
      const { page, troubles } = await stage.person(desktop);
      await page.goto(other.url);
      await page.getByLabel('Nội dung phản ánh').fill('Đèn đường tắt cả dãy phố');
      await next(page);
      await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click();
      await page.getByText('Bản đồ thử').first().waitFor();
      await page.locator('img.leaflet-tile-loaded').first().waitFor();
      expect(given).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    } finally {
      await other.stop();
      await removeFolder(data);
      await new Promise((resolve) => tiles.close(resolve));
    }
  }, 120_000);

  it('a poster of a ward fits one sheet, and its code opens the form with the ward chosen', async () => {
    const { page, troubles } = await stage.person(phone);
    await page.goto(`${stage.url}/ap-phich`);
    await page.getByLabel('Tìm xã, phường').fill('phuong 7');
    await check(page, '53-posters');
    await page.getByRole('link', { name: 'Phường 7' }).first().click();
    const code = page.getByRole('img', { name: 'Mã QR mở mẫu phản ánh của Phường 7' });
    await code.waitFor();
    await check(page, '54-poster');
    const link = (await code.getAttribute('data-text')) ?? '';
    expect(link).toBe(`${stage.url}/?dia-ban=26524`);
    for (const paper of ['a4', 'a5'] as const) {
      await page.evaluate((name) => { document.documentElement.dataset['print'] = name; }, paper);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([paper, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([paper, 1]);
    }
    await page.goto(link);
    await page.getByLabel('Nội dung phản ánh').fill('Rác đầy vỉa hè');
    await next(page);
    await page.waitForFunction(() => (document.querySelector('#ward') as HTMLSelectElement | null)?.value === '26524');
    // It may be changed, and a code that is not in force is passed over.
    await page.getByLabel('Phường, xã, thị trấn').selectOption({ label: 'Phường 8' });
    await page.goto(`${stage.url}/?dia-ban=99999`);
    await page.getByRole('button', { name: 'Tiếp tục' }).waitFor();
    expect(troubles).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('photos open large, by keys, and give the focus back', async () => {
    const sharp = (await import('sharp')).default;
    const jpeg = (background: string) => sharp({ create: { width: 900, height: 600, channels: 3, background } }).jpeg().toBuffer();
    const citizen = new Person(stage.url);
    const uploads = [(await citizen.upload(await jpeg('#557'))).json.uploadId, (await citizen.upload(await jpeg('#755'))).json.uploadId];
    const words = 'Vỉa hè sụp một mảng lớn trước nhà trẻ';
    await citizen.submit({ text: words, uploads });
    const { page, troubles } = await stage.person(desktop);
    await signIn(page, stage.url, 'tiepnhan');
    await openRow(page, words);
    const first = page.getByRole('button', { name: /^Xem ảnh 1|^Ảnh 1/ }).first();
    await first.press('Enter');
    await page.getByRole('img', { name: 'Ảnh 1 trên 2' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('img', { name: 'Ảnh 2 trên 2' }).waitFor();
    await check(page, '55-photo-viewer');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.yarl__portal') === null);
    expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);
});
