import { afterEach, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import type { Page } from 'playwright-core';
import { demoPhoto } from '../../apps/start/src/demo/demo-photo.js';
import { Line } from '../support/line.js';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { personAt, phone, picture } from './browser.js';
import { onStage } from './stage.js';

/** Half a minute without a line, at a sender's phone; and what stays on that phone. The page's clock is moved on; the line itself is cut below HTTP. */
describe('the line breaks for a sender', () => {
  const stage = onStage();
  let line: Line;
  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    await line.close();
  });

  const HALF_A_MINUTE = 31_000;
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const text = (page: Page) => page.getByLabel('Nội dung phản ánh');

  async function atThePhone(path = ''): Promise<Awaited<ReturnType<typeof personAt>>> {
    line = await Line.to(stage.url);
    const citizen = await stage.person(phone);
    await citizen.page.clock.install();
    await citizen.page.goto(`${line.url}${path}`);
    return citizen;
  }

  /** Everything that a browser could keep of a page for a later visit, but what its person chose for the eyes (theme, language). */
  const kept = (page: Page): Promise<string[]> => page.evaluate(async () => [
    ...Object.entries({ ...localStorage }).filter(([name]) => !/theme|language/.test(name)).map(([name, value]) => `local ${name}: ${String(value)}`),
    ...Object.keys({ ...sessionStorage }).map((name) => `session ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ...(history.state === null ? [] : [`history ${JSON.stringify(history.state)}`]),
    ...[...document.querySelectorAll('textarea')].filter((field) => field.autocomplete !== 'off').map((field) => `the browser's own memory of #${field.id}`),
  ]);

  it('in the middle of a photo, and while it is sent: the photos go on by themselves, and it is one report', async () => {
    const words = 'Vỉa hè sụp thành hố trước cổng nhà văn hóa khu phố';
    const { page, context, troubles } = await atThePhone();
    await text(page).fill(words);
    await button(page, 'Tiếp tục').click();
    await button(page, 'Tiếp tục').click();
    const choose = async (name: string, mended: boolean) => page.locator('#photos').setInputFiles({ name, mimeType: 'image/jpeg', buffer: await demoPhoto(mended) });
    await choose('mot.jpg', false);
    await page.getByText('Đã tải lên', { exact: true }).waitFor();
    line.set('silent');
    await choose('hai.jpg', true);
    await page.getByRole('progressbar').waitFor();
    await until(() => line.swallowed > 0, 'the photo went into the cut');
    await page.clock.fastForward(HALF_A_MINUTE);
    await page.getByText(/Mất mạng khi đang tải lên/).first().waitFor();
    await picture(page, 'line-photo-cut');
    // What helps in danger needs no line.
    await context.setOffline(true);
    await button(page, 'Quay lại').click();
    await button(page, 'Quay lại').click();
    await text(page).fill(`${words}, có dây điện đứt đang chập cháy`);
    await page.getByText('Có vẻ đang có nguy hiểm. Hãy gọi ngay.').first().waitFor();
    for (const number of ['113', '114', '115']) expect(await page.locator(`a[href="tel:${number}"]:visible`).count()).toBeGreaterThan(0);
    await text(page).fill(words);
    await button(page, 'Tiếp tục').click();
    await button(page, 'Tiếp tục').click();

    line.set('whole');
    await context.setOffline(false);
    await page.clock.fastForward(HALF_A_MINUTE);
    await page.getByText('Đã tải lên', { exact: true }).nth(1).waitFor();
    await button(page, 'Tiếp tục').click();
    await button(page, 'Tiếp tục').click();

    line.set('no_replies');
    await button(page, 'Gửi phản ánh').click();
    await until(() => line.swallowed > 0, 'the reply was lost');
    await page.clock.fastForward(2 * HALF_A_MINUTE);
    await page.getByText('Đường truyền bị đứt, chưa biết tin đã đến nơi hay chưa.').first().waitFor();
    await picture(page, 'line-send-cut');
    line.set('whole');
    await button(page, 'Gửi lại').click();
    const code = await page.getByText(/^PA-\d{6}-[2-9A-Z]{4}$/).first().textContent();
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const arrived = (await desk.call(routes.queue, { query: { view: 'new', limit: 200 } })).items.filter((item) => item.firstWords.startsWith(words));
    expect(arrived.map(({ code: one, photoCount }) => [one, photoCount])).toEqual([[code, 2]]);
    expect(await kept(page)).toEqual([]);
    expect(troubles).toEqual([]);
  }, 120_000);

  it('and the draft lives through it, a reload and a closed tab; one touch takes it off the device, and a slip is taken back', async () => {
    const words = 'Nước máy yếu cả tuần, tầng hai không lên nổi';
    const { page, context, troubles } = await atThePhone();
    await text(page).fill('Nước máy yếu');
    await page.getByText(/Đã lưu nháp/).first().waitFor();
    line.set('silent');
    await text(page).fill(words);
    await until(async () => (await kept(page)).join().includes(words), 'the draft is kept');
    line.set('whole');
    await page.reload();
    expect(await text(page).inputValue()).toBe(words);
    await page.close();
    const again = await context.newPage();
    await again.clock.install();
    await again.goto(line.url);
    expect(await text(again).inputValue()).toBe(words);
    expect((await kept(again)).join()).toContain(words);

    await button(again, 'Xóa bản nháp').click();
    expect(await kept(again)).toEqual([]);
    await again.getByText('Đã xóa bản nháp khỏi máy này.').first().waitFor();
    await picture(again, 'draft-thrown-away');
    await button(again, 'Lấy lại').click();
    await until(async () => (await text(again).inputValue()) === words, 'the draft is back');
    await again.getByText(/Đã lưu nháp/).first().waitFor();
    expect((await kept(again)).join()).toContain(words);

    await button(again, 'Xóa bản nháp').click();
    await button(again, 'Lấy lại').waitFor();
    await again.clock.fastForward(20_000);
    await button(again, 'Lấy lại').waitFor({ state: 'detached' });
    expect(await kept(again)).toEqual([]);
    await again.reload();
    expect(await text(again).inputValue()).toBe('');
    expect(troubles).toEqual([]);
  }, 90_000);

  it('and of what reads like a denunciation nothing stays on the device from the moment of the warning', async () => {
    const { page, troubles } = await atThePhone();
    await text(page).fill('Ở phường tôi có chuyện thu tiền');
    await page.getByText(/Đã lưu nháp/).first().waitFor();
    await text(page).fill('Ở phường tôi có chuyện thu tiền. Tôi tố cáo ông trưởng khu phố nhận hối lộ.');
    await page.getByText('Nội dung này giống một đơn tố cáo').first().waitFor();
    expect(await kept(page)).toEqual([]);
    await page.getByText('Nội dung này không được lưu lại trên máy').first().waitFor();
    // Nor after the words that gave it away are gone again, on later steps, or with a photo.
    await text(page).fill('Ở phường tôi có chuyện không hay');
    await button(page, 'Tiếp tục').click();
    await page.getByLabel(/Đường, hẻm/).fill('Hẻm 12 Lê Lợi');
    await button(page, 'Tiếp tục').click();
    await page.locator('#photos').setInputFiles({ name: 'mot.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(false) });
    await page.getByText('Đã tải lên', { exact: true }).waitFor();
    await page.clock.fastForward(5_000);
    expect(await kept(page)).toEqual([]);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await text(page).waitFor();
    expect(await text(page).inputValue()).toBe('');
    // Thrown away, it is gone at once: nobody who comes after can bring it back.
    await text(page).fill('Tôi tố cáo bà kế toán trường nhận hối lộ.');
    await page.getByText('Nội dung này không được lưu lại trên máy').first().waitFor();
    await button(page, 'Xóa bản nháp').click();
    expect(await text(page).inputValue()).toBe('');
    expect(await button(page, 'Lấy lại').count()).toBe(0);
    expect(await kept(page)).toEqual([]);
    expect(troubles).toEqual([]);
  }, 90_000);

  it('on the tracking page: it says how old the picture is, keeps the reply that was begun, and catches up', async () => {
    const receipt = await new Person(stage.url).submit({ text: 'Đèn tín hiệu ngã tư chớp vàng suốt ngày' });
    const desk = await Person.signedIn(stage.url, 'tiepnhan');
    const id = await desk.find(receipt.code);
    const { page, context, troubles } = await atThePhone(receipt.trackingPath);
    await page.getByText('Trực tiếp').first().waitFor();
    await page.getByText('Thêm thông tin', { exact: true }).click();
    const more = page.getByLabel('Thông tin thêm', { exact: true });
    await more.fill('Đèn hư từ tối thứ Hai');

    line.set('silent');
    await page.clock.fastForward(HALF_A_MINUTE);
    await page.getByText('Đang nối lại…').first().waitFor();
    await page.getByText(/Thông tin lúc \d/).waitFor();
    await context.setOffline(true);
    await page.getByText('Ngoại tuyến').first().waitFor();
    await picture(page, 'line-tracking-cut');
    await desk.act(id, { action: 'claim' });
    await desk.act(id, { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P2', lead: 'SXD', coordinating: [], note: null });
    line.set('whole');
    await context.setOffline(false);
    await page.getByText('Trực tiếp').first().waitFor();
    await page.getByText(/Trung tâm đã chuyển phản ánh đến/).first().waitFor();
    expect(await more.inputValue()).toBe('Đèn hư từ tối thứ Hai');

    line.set('no_replies');
    await button(page, 'Gửi thêm thông tin').click();
    await until(() => line.swallowed > 0, 'the reply of the server was lost');
    await page.clock.fastForward(HALF_A_MINUTE);
    await page.getByText('Đường truyền bị đứt, chưa biết tin đã đến nơi hay chưa.').first().waitFor();
    line.set('whole');
    await button(page, 'Gửi lại').click();
    await page.getByText('Đã gửi thêm thông tin.').first().waitFor();
    const { story } = await desk.call(routes.ticket, { params: { id } });
    expect(story.filter((step) => step.message?.text === 'Đèn hư từ tối thứ Hai')).toHaveLength(1);
    expect(troubles).toEqual([]);
  }, 90_000);
});
