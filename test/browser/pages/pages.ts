import type { Page } from 'playwright-core';
import { demoPhoto } from '../../../apps/start/src/demo/demo-photo.js';
import { longText, shortText, type World } from './world.js';

/** A page as somebody sees it, in the state that is worth looking at. Every battery of the pages goes through this one list: a new page is one more entry. */
export interface ShownPage {
  /** Name of its pictures, and of it in what a battery says. */
  readonly name: string;
  /** Demo account; null: nobody is signed in. */
  readonly who: string | null;
  readonly path: string | ((world: World) => string);
  /** What stands on the page once it is there, without words: the pages are opened in both languages. */
  readonly shows: string;
  /** The way from there to the state that is looked at. */
  readonly steps?: (page: Page) => Promise<void>;
  /** What is open floats beside what opened it: at another width it is opened anew. */
  readonly floats?: true;
}

const at = (page: Page, selector: string) => page.locator(selector).first();
const onward = (page: Page) => at(page, '.report-form button[type=submit]').click();

async function write(page: Page, text = shortText): Promise<void> {
  await page.locator('#text').fill(text);
  const proposed = page.waitForResponse((response) => response.url().endsWith('/api/proposals'));
  await page.locator('#text').blur();
  await proposed;
}
async function toStep(page: Page, step: 1 | 2 | 3, shows: string): Promise<void> {
  await write(page);
  await page.locator('.stepper li').nth(step).locator('button').click();
  await page.locator(shows).waitFor();
}
async function toPhotos(page: Page): Promise<void> {
  await toStep(page, 2, '#photos');
  await page.locator('#photos').setInputFiles([
    { name: 'o-ga.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(false) },
    { name: 'khong-phai-anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('xin chào') },
  ]);
  await page.locator('.photo.failed').waitFor();
  await page.locator('.photo:not(.failed) img').waitFor();
}
async function toCheck(page: Page): Promise<void> {
  await write(page, longText);
  await onward(page);
  await page.locator('#district').selectOption({ index: 1 });
  await page.locator('#ward').selectOption({ index: 1 });
  await page.locator('#street').fill('Hẻm 45 đường Nguyễn An Ninh');
  await onward(page);
  await page.locator('#photos').setInputFiles({ name: 'o-ga.jpg', mimeType: 'image/jpeg', buffer: await demoPhoto(false) });
  await page.locator('.photo img').waitFor();
  await onward(page);
  await page.locator('#contact-none').check();
  await onward(page);
  await page.locator('.stepper + .question, .report-form h1').first().waitFor();
}

const row = '[id^="row-"]';
const ticket = 'h2:has-text("PA-")';
const mark = (selector: string) => async (page: Page) => { await page.locator(selector).first().waitFor(); };
const press = (key: string, shows: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await mark(shows)(page);
};
const click = (selector: string, shows: string) => async (page: Page) => {
  await at(page, selector).click();
  await mark(shows)(page);
};

/** No draft from before is left. */
async function freshBench(page: Page): Promise<void> {
  await page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.includes('/rules/')) localStorage.removeItem(key); });
  await page.reload();
  await page.locator('main button').first().waitFor();
}
/** A rule is written and rehearsed over the demonstration's tickets, and one list is open. */
async function rehearsedRule(page: Page): Promise<void> {
  await freshBench(page);
  await at(page, 'main button').click();
  const form = page.locator('main form[aria-label]');
  await form.locator('input[maxlength="120"]').fill('Mặt đường do Sở Giao thông vận tải quản lý theo phân cấp, trong nội thành Vũng Tàu và các xã ven biển');
  await form.locator('input[role=combobox]').nth(0).pressSequentially('GT-01');
  await page.locator('[role=option]:visible').first().click();
  await page.keyboard.press('Escape');
  const lead = form.locator('input[role=combobox]').nth(3);
  await lead.focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option]:visible').first().click();
  await form.locator('input[maxlength="300"]').fill('Quyết định 31/QĐ-UBND');
  await page.keyboard.press('Control+Enter');
  await at(page, '#rule-bench button').click();
  await at(page, '#rule-bench [data-figure] button').click();
  await page.locator('#rule-bench table').waitFor();
}
const newRule = async (page: Page) => { await freshBench(page); await click('main button', 'main form[aria-label] input')(page); };

const divides = /Tách thành các việc|Divide into matters/;
async function toDivide(page: Page): Promise<void> {
  // The first act where the rules find several matters, else one of the menu.
  const menu = 'main [role=group] button[aria-haspopup=menu]';
  await mark(menu)(page);
  const inBar = page.locator('main [role=group] button').filter({ hasText: divides });
  if ((await inBar.count()) === 0) await click(menu, '[role=menuitem]')(page);
  await page.locator('main [role=group] button, [role=menuitem]').filter({ hasText: divides }).click();
  await page.locator('fieldset[data-to] input:checked').first().waitFor();
  for (const digit of ['1', '2', '3']) await page.keyboard.press(digit);
  await page.locator('fieldset[data-to="3"] input[aria-haspopup=listbox]').first().waitFor();
}

const citizen: readonly Omit<ShownPage, 'who'>[] = [
  { name: 'form', path: '/', shows: '#text', steps: (page) => write(page) },
  { name: 'form-error', path: '/', shows: '#text', steps: async (page) => { await page.locator('#text').fill(''); await onward(page); await page.locator('.note-danger').waitFor(); } },
  { name: 'form-place', path: '/', shows: '#text', steps: async (page) => { await toStep(page, 1, '#district'); await page.locator('#district').selectOption({ index: 1 }); } },
  { name: 'form-photos', path: '/', shows: '#text', steps: toPhotos },
  { name: 'form-you', path: '/', shows: '#text', steps: async (page) => { await toStep(page, 3, '#contact-email'); await page.locator('#contact-email').check(); await onward(page); await page.locator('.note-danger').waitFor(); } },
  { name: 'form-check', path: '/', shows: '#text', steps: toCheck },
  { name: 'receipt', path: '/', shows: '#text', steps: async (page) => { await toCheck(page); await onward(page); await page.locator('#keep-title').waitFor(); } },
  { name: 'find', path: '/theo-doi', shows: '#track-link' },
  { name: 'tracking', path: ({ tracking }) => tracking.long, shows: '#story-title' },
  { name: 'tracking-question', path: ({ tracking }) => tracking.asked, shows: '#reply-text' },
  { name: 'tracking-answered', path: ({ tracking }) => tracking.answered, shows: '#answer-title', steps: async (page) => { await page.locator('#rate-dissatisfied').check(); await page.locator('#rate-reason').waitFor(); } },
  { name: 'tracking-matters', path: ({ tracking }) => tracking.divided, shows: '#matters-title' },
  { name: 'tracking-wrong', path: '/theo-doi/PA-000000-AAAA#khong-phai-duong-dan-that', shows: '.note-danger, h1' },
  { name: 'mailbox', path: '/demo/mailbox', shows: 'main li' },
  { name: 'good-report', path: '/viet-the-nao', shows: 'main h1' },
  { name: 'privacy', path: '/quyen-rieng-tu', shows: 'main h1' },
  { name: 'rules', path: '/quy-dinh', shows: 'main h1' },
  { name: 'form-map', path: '/', shows: '#text', steps: async (page) => { await toStep(page, 1, '#district'); await page.locator('.row button[aria-expanded]').click(); await page.locator('.map-cross').waitFor(); } },
  { name: 'receipt-code', path: '/', shows: '#text', steps: async (page) => { await toStep(page, 3, '#contact-email'); await page.locator('#contact-email').check(); await page.locator('#email').fill('nguoi.xem@example.vn'); await page.locator('#agree-contact').check(); await onward(page); await onward(page); await page.locator('#one-time-code').waitFor(); } },
  { name: 'posters', path: '/ap-phich', shows: '.poster-areas' },
  { name: 'poster', path: '/ap-phich/26524', shows: '.qr' },
  { name: 'design', path: '/design', shows: '.token-pairs', steps: async (page) => { await page.locator('#design-send').click(); await page.locator('#error-summary-title').waitFor(); } },
  { name: 'not-found', path: '/khong-co-trang-nay', shows: 'main h1' },
];

const signedOut: readonly Omit<ShownPage, 'who'>[] = [
  { name: 'sign-in', path: '/staff', shows: 'input[type=password]' },
  { name: 'invitation-wrong', path: '/staff/invitation#khong-phai-loi-moi', shows: 'main h1', steps: mark('[role=alert]') },
];

const staff: Readonly<Record<string, readonly Omit<ShownPage, 'who'>[]>> = {
  tiepnhan: [
    { name: 'console', path: '/staff/console/new', shows: row },
    { name: 'console-ticket', path: ({ tickets }) => `/staff/console/new/${tickets.long}`, shows: ticket },
    { name: 'console-route', path: ({ tickets }) => `/staff/console/mine/${tickets.claimed}`, shows: ticket, steps: press('r', 'form[aria-label]') },
    { name: 'console-candidate', path: ({ tickets }) => `/staff/console/mine/${tickets.claimed}`, shows: ticket, steps: press('1', 'form[aria-label]') },
    { name: 'console-refuse', path: ({ tickets }) => `/staff/console/mine/${tickets.claimed}`, shows: ticket, steps: press('x', 'form[aria-label]') },
    { name: 'console-divide', path: ({ tickets }) => `/staff/console/mine/${tickets.several}`, shows: ticket, steps: toDivide },
    { name: 'console-divided', path: ({ tickets }) => `/staff/console/mine/${tickets.divided}`, shows: '#facts-relatives' },
    { name: 'console-more', path: ({ tickets }) => `/staff/console/mine/${tickets.claimed}`, shows: ticket, steps: click('main [role=group] button[aria-haspopup=menu]', '[role=menuitem]'), floats: true },
    { name: 'console-filters', path: '/staff/console/new?area=747&priority=P1', shows: row, steps: press('f', '[role=combobox], input[aria-haspopup=listbox]') },
    { name: 'console-choose', path: '/staff/console/new', shows: row, steps: async (page) => { await page.keyboard.press('s'); await page.locator('[role=listitem] input[type=checkbox]').first().check(); } },
    { name: 'console-ask', path: ({ tickets }) => `/staff/console/mine/${tickets.claimed}`, shows: ticket, steps: async (page) => { await press('a', 'form[aria-label] textarea')(page); await page.locator('form[aria-label] textarea').fill('Ổ gà ở gần số nhà nào?'); await page.locator('form[aria-label] button[aria-expanded=false]:not([data-templates])').click(); await page.locator('form[aria-label] figure').first().waitFor(); } },
    { name: 'templates', path: '/staff/templates', shows: 'main h1' },
    { name: 'template-new', path: '/staff/templates/new', shows: 'main textarea' },
    { name: 'intake', path: '/staff/intake', shows: 'textarea' },
    { name: 'intake-receipt', path: '/staff/intake', shows: 'textarea', steps: async (page) => { await page.locator('textarea').first().fill(shortText); await page.keyboard.press('Control+Enter'); await page.locator('svg[role=img]').first().waitFor(); } },
    { name: 'search', path: '/staff/search', shows: 'input[type=search], [role=searchbox]' },
    { name: 'search-found', path: '/staff/search', shows: 'input[type=search], [role=searchbox]', steps: async (page) => { await page.locator('input[type=search], [role=searchbox]').first().fill('duong'); await page.keyboard.press('Enter'); await page.locator(row).first().waitFor(); } },
    { name: 'texts', path: '/staff/texts', shows: 'main h1' },
    { name: 'texts-new', path: '/staff/texts/new', shows: 'textarea' },
    { name: 'palette', path: '/staff/intake', shows: 'textarea', steps: press('Control+k', '[role=dialog] input') },
    { name: 'keys', path: '/staff/console/new', shows: row, steps: press('?', '[role=dialog]') },
    { name: 'staff-design', path: '/staff/design', shows: '.token-pairs', steps: mark('svg[role=img]') },
    { name: 'staff-not-found', path: '/staff/khong-co', shows: 'main' },
  ],
  truongca: [{ name: 'shift', path: '/staff/shift', shows: 'main h1' }],
  'chuyenvien.ubnd-vt': [
    { name: 'field', path: '/staff/field', shows: 'main li a' },
    { name: 'field-ticket', path: ({ tickets }) => `/staff/field/${tickets.accepted}`, shows: 'main textarea' },
    { name: 'department-inbox', path: '/staff/department/inbox', shows: '[role=group] button[aria-pressed]' },
    { name: 'department', path: '/staff/department/in_progress', shows: row },
    { name: 'department-answer', path: ({ tickets }) => `/staff/department/in_progress/${tickets.accepted}`, shows: ticket, steps: click('main [role=group] button', 'form[aria-label] textarea') },
  ],
  'lanhdao.ubnd-vt': [
    { name: 'approvals', path: '/staff/approvals', shows: row },
    { name: 'approvals-ticket', path: ({ tickets }) => `/staff/approvals/to_approve/${tickets.proposed}`, shows: ticket },
  ],
  quantri: [
    { name: 'people', path: '/staff/people', shows: 'table' },
    { name: 'roles', path: '/staff/people/roles', shows: 'main h1' },
    { name: 'person', path: ({ person }) => `/staff/people/${person}`, shows: 'main h1' },
    { name: 'calendar', path: '/staff/calendar', shows: 'main h1', steps: mark('[role=grid], table') },
    { name: 'calendar-hours', path: '/staff/calendar/hours', shows: 'main h1', steps: mark('table') },
    { name: 'calendar-versions', path: '/staff/calendar/versions', shows: 'main h1', steps: mark('table') },
    { name: 'rule-bench', path: '/staff/rules', shows: 'main h1', steps: rehearsedRule },
    { name: 'rule-classification', path: '/staff/rules/classification', shows: 'main h1', steps: newRule },
    { name: 'rule-limits', path: '/staff/rules/deadlines', shows: 'main h1', steps: click('[data-limit] button', 'form[aria-label] input') },
    { name: 'rule-versions', path: '/staff/rules/versions', shows: 'main h1', steps: mark('table') },
    { name: 'learning', path: '/staff/learning', shows: 'main section' },
  ],
};

/** Every page of the program. */
export const pages: readonly ShownPage[] = [
  ...[...citizen, ...signedOut].map((page): ShownPage => ({ ...page, who: null })),
  ...Object.entries(staff).flatMap(([who, theirs]) => theirs.map((page): ShownPage => ({ ...page, who }))),
];

export const ofStaff = (page: ShownPage): boolean => page.who !== null || signedOut.some(({ name }) => name === page.name);
