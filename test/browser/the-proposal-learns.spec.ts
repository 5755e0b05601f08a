import { describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import { Person } from '../support/person.js';
import { accessibilityFaults, desktop, phone, picture, signIn } from './browser.js';
import { onStage } from './stage.js';

/** The administrator sees how the proposals do and what was learnt, and reads no ticket. */
describe('the proposal learns', () => {
  const stage = onStage();

  it('an administrator lets it learn by keyboard, and reads why what came of it is not used', async () => {
    const faults: string[] = [];
    const { page, troubles } = await stage.person(desktop);
    await signIn(page, stage.url, 'quantri');
    await page.getByRole('link', { name: 'Đề xuất tự học' }).press('Enter');
    await page.getByText('Bộ số đếm đi kèm chương trình').waitFor();
    const month = page.getByRole('row', { name: /^\d\d\/20\d\d/ }).first();
    expect(Number(await month.getByRole('cell').first().innerText())).toBeGreaterThan(0);
    await page.getByText('Chưa học lần nào').waitFor();
    faults.push(...(await accessibilityFaults(page)));
    const learn = page.getByRole('button', { name: 'Học ngay' });
    await learn.focus();
    await learn.press('Enter');
    await page.getByText(/bản 1 không được dùng/).waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Học ngay');
    await page.getByText(/Chưa đủ quyết định để dành để so/).first().waitFor();
    await page.getByText('Xem chi tiết').press('Enter');
    await page.getByRole('row', { name: /Tố cáo được nhận ra/ }).waitFor();
    await picture(page, '60-learning');
    faults.push(...(await accessibilityFaults(page)));
    await page.setViewportSize(phone);
    await picture(page, '61-learning-phone');
    faults.push(...(await accessibilityFaults(page)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    expect([faults, troubles]).toEqual([[], []]);
  }, 120_000);

  it('is nobody else\'s business', async () => {
    const nobody = new Person(stage.url);
    await expect(nobody.call(routes.learning)).rejects.toThrow('sign_in_needed');
    for (const account of ['tiepnhan', 'truongca', 'giamsat', 'tiepcongdan']) {
      const person = await Person.signedIn(stage.url, account);
      await expect(person.call(routes.learning)).rejects.toThrow('forbidden');
      await expect(person.call(routes.learnNow)).rejects.toThrow('forbidden');
      await expect(person.call(routes.putLearntInForce, { body: { number: null, basedOn: null } })).rejects.toThrow('forbidden');
    }
  });
});
