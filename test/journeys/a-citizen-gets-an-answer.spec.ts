import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import sharp from 'sharp';
import { demoFolder } from '../support/demo-folder.js';
import { Person, Said } from '../support/person.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';

/** The running program over HTTP, from the citizen's message to the rating. */
describe('a citizen gets an answer', () => {
  let folder: string;
  let program: Program;
  beforeAll(async () => {
    folder = await demoFolder();
    program = await startProgram({ DATA_DIR: folder });
  }, 120_000);
  afterAll(async () => {
    await program.stop();
    await removeFolder(folder);
  }, 60_000);

  const photo = () => sharp({ create: { width: 640, height: 480, channels: 3, background: '#777' } }).jpeg().toBuffer();
  const mails = async (code: string) => (await new Person(program.url).call(routes.demoMailbox)).messages.filter((m) => m.text.includes(code) || m.subject.includes(code));

  it('over desk, department and leader, and reads it in the mail and on the tracking page', async () => {
    const citizen = new Person(program.url);
    const { uploadId } = (await citizen.upload(await photo())).json;
    const receipt = await citizen.submit({ uploads: [uploadId], contact: { kind: 'email', value: 'nguoi.dan@example.vn' }, consents: ['contact_about_this_report'] });
    const link = { code: receipt.code, secret: receipt.secret };
    expect(receipt.body?.code).toBe('UBND-VT');
    await citizen.confirm(receipt, 'nguoi.dan@example.vn');

    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const id = await operator.find(receipt.code);
    const seen = await operator.call(routes.ticket, { params: { id } });
    expect(seen.proposal).toMatchObject({ type: 'report', candidates: [{ category: 'GT-01' }, {}, {}].slice(0, seen.proposal?.candidates.length), lead: 'UBND-VT' });
    expect(seen.proposal?.candidates[0]?.reasons.length).toBeGreaterThan(0);
    await operator.act(id, { action: 'claim' });
    await operator.act(id, { action: 'ask', question: 'Ổ gà ở gần số nhà nào?' });
    await citizen.call(routes.trackReply, { body: { ...link, idempotencyKey: randomUUID(), text: 'Ngay trước cổng trường' } });
    await operator.act(id, { action: 'claim' });
    await operator.act(id, { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: ['SGTVT'], note: null });

    const focal = await Person.signedIn(program.url, 'daumoi.ubnd-vt');
    await focal.act(id, { action: 'accept' });
    const officer = await Person.signedIn(program.url, 'chuyenvien.ubnd-vt');
    const evidence = (await officer.upload(await photo())).json.uploadId;
    await officer.act(id, { action: 'submit_answer', text: 'Đã vá xong ổ gà trước cổng trường.', result: 'done', uploads: [evidence], noEvidenceReason: null });
    await expect(officer.act(id, { action: 'approve' })).rejects.toThrow('forbidden');
    const leader = await Person.signedIn(program.url, 'lanhdao.ubnd-vt');
    await leader.act(id, { action: 'approve' });

    const view = await citizen.call(routes.track, { body: link });
    expect(view).toMatchObject({ state: 'answered', answer: { text: 'Đã vá xong ổ gà trước cổng trường.', result: 'done' }, allowedActions: ['rate', 'reopen'] });
    const bytes = await fetch(`${program.url}${routes.trackPhoto.path}`, { method: 'POST', headers: { origin: program.url, 'content-type': 'application/json' }, body: JSON.stringify({ ...link, photoId: view.answer?.photos[0]?.id }) });
    expect(bytes.headers.get('content-type')).toBe('image/jpeg');
    expect((await citizen.call(routes.trackRate, { body: { ...link, rating: 'satisfied' } })).state).toBe('closed');

    await until(async () => (await mails(receipt.code)).length >= 4, 'the citizen got receipt, question, body and answer');
    const got = await mails(receipt.code);
    expect(got.every((m) => m.to !== 'nguoi.dan@example.vn' || m.link?.endsWith(receipt.trackingPath))).toBe(true);
    await until(async () => (await operator.call(routes.ticket, { params: { id } })).deliveries.every((d) => d.state === 'sent'), 'every message is delivered and says so in the ticket');
  }, 60_000);

  it('at the counter, without a contact, with a printed receipt', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const body = { idempotencyKey: randomUUID(), channel: 'counter', text: 'Bà cụ đến quầy: đèn đường khu 3 hư cả tuần nay', place: { areaCode: '26548' } };
    const receipt = await operator.call(routes.deskSubmit, { body });
    expect(receipt.trackingPath).toContain(`${receipt.code}#`);
    const ticket = await operator.call(routes.ticket, { params: { id: await operator.find(receipt.code) } });
    expect(ticket).toMatchObject({ channel: 'counter', contact: null, story: [{ by: { label: 'Cán bộ tiếp nhận 1' } }] });
    await expect(new Person(program.url).call(routes.deskSubmit, { body })).rejects.toThrow('sign_in_needed');
    const leader = await Person.signedIn(program.url, 'lanhdao.ubnd-vt');
    await expect(leader.call(routes.deskSubmit, { body: { ...body, idempotencyKey: randomUUID() } })).rejects.toThrow('forbidden');
  });

  describe('what the door refuses, in both languages with a next step', () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    it.each([
      ['an empty file', Buffer.alloc(0), 'photo_empty'],
      ['an SVG called .png', svg, 'photo_not_an_image'],
      ['a text called .jpg', Buffer.from('xin chào'), 'photo_not_an_image'],
      ['a file of 11 MB', Buffer.alloc(11 * 1024 * 1024, 0xff), 'photo_too_large'],
    ])('%s', async (_name, bytes, code) => {
      const { json } = await new Person(program.url).upload(bytes);
      expect(json.refusal).toMatchObject({ code, message: { vi: expect.any(String), en: expect.any(String) }, nextStep: { vi: expect.any(String), en: expect.any(String) } });
    });

    it.each([
      ['no boundary', 'multipart/form-data', 'hello'],
      ['no part', 'multipart/form-data; boundary=x', 'hello'],
      ['a part cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\nabc'],
    ])('a photo form with %s', async (_name, type, body) => {
      const response = await fetch(`${program.url}${routes.upload.path}`, { method: 'POST', headers: { origin: program.url, 'content-type': type }, body });
      expect([response.status, await response.json()]).toEqual([422, { refusal: expect.objectContaining({ code: 'photo_not_an_image' }) }]);
    });

    it.each([
      ['broken JSON', '{"text": ', 'invalid_input'],
      ['a list instead of a form', '[]', 'invalid_input'],
      ['an empty form', '{}', 'invalid_input'],
      ['a wrong place', JSON.stringify({ idempotencyKey: randomUUID(), text: 'Cống nghẹt', place: { areaCode: '11111' } }), 'unknown_area'],
      ['a form of a megabyte', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 'too_large'],
    ])('%s', async (_name, body, code) => {
      const { json } = await new Person(program.url).ask(routes.submit, { body });
      expect(json).toMatchObject({ refusal: { code, message: { vi: expect.any(String), en: expect.any(String) } } });
    });

    it('a sign-in with a wrong password or an unknown account alike, and too many of them', async () => {
      const tries = async (email: string) => { try { await Person.signedIn(program.url, email, 'wrong password'); return 'in'; } catch (error) { return error instanceof Said ? error.refusal.code : 'bug'; } };
      expect([await tries('truongca@example.vn'), await tries('nobody@example.vn')]).toEqual(['sign_in_failed', 'sign_in_failed']);
      let last = '';
      for (let i = 0; i < 11; i++) last = await tries('someone@example.vn');
      expect(last).toBe('too_many_tries');
    });

    it('a request from another site, and pages that do not exist', async () => {
      const response = await fetch(`${program.url}/api/session`, { method: 'POST', headers: { origin: 'https://other.example', 'content-type': 'application/json' }, body: '{}' });
      expect(await response.json()).toMatchObject({ refusal: { code: 'cross_site' } });
      for (const path of ['/api/nothing', '/api/tickets/%E0%A4%A', `/api/tickets/${'a'.repeat(300)}`]) {
        const missing = await fetch(`${program.url}${path}`);
        expect([missing.status, missing.headers.get('cache-control'), await missing.json()]).toEqual([404, 'no-store', { refusal: expect.objectContaining({ code: 'not_found' }) }]);
      }
    });
  });

  it('signing out ends the session', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan2');
    const { cookie } = operator;
    await operator.call(routes.signOut);
    const again = await fetch(`${program.url}/api/session`, { headers: { cookie } });
    expect(again.status).toBe(401);
  });
});
