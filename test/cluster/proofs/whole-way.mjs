import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';
import { LiveLine } from '../people/live-line.mjs';
import { until } from '../until.mjs';

const route = { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: [], note: null };
const answer = { action: 'submit_answer', text: 'Đã vá xong đoạn mặt đường trước cổng trường.', result: 'done', uploads: [], noEvidenceReason: 'Biên bản nghiệm thu lưu tại đơn vị' };

/** A report becomes an answer while every request goes to the other api process. */
export async function wholeWay({ report, cluster, people: { desk, officer, leader } }) {
  const { apiPorts: [one, two], port, mail } = cluster;
  const citizen = new Citizen();
  let receipt;
  let id;

  await report.prove('a ticket taken by one api process shows live at the other, and by long polling through the proxy', async () => {
    const lines = [await LiveLine.open(two, desk, ['websocket']), await LiveLine.open(port, desk, ['websocket']), await LiveLine.open(port, desk, ['polling'])];
    try {
      receipt = await citizen.submit(one);
      const acceptedAt = performance.now();
      id = await desk.idOf(receipt.code);
      const heardAt = await Promise.all(lines.map((line) => line.hears(id)));
      return `${Math.max(0, Math.round(Math.max(...heardAt) - acceptedAt))} ms after the receipt`;
    } finally {
      for (const line of lines) line.close();
    }
  });

  await report.prove('the whole way to the answer, each request to the other api process', async () => {
    await citizen.confirm(two, receipt, mail);
    assert.equal(await desk.act(id, { action: 'claim' }), 'in_triage');
    assert.equal(await desk.act(id, route), 'routed');
    assert.equal(await officer.act(id, { action: 'accept' }), 'in_progress');
    assert.equal(await officer.act(id, answer), 'awaiting_approval');
    assert.equal(await leader.act(id, { action: 'approve' }), 'answered');
    const seen = await citizen.track(port, receipt);
    assert.equal(seen.state, 'answered');
    assert.equal(seen.answer.text, answer.text);
  });

  await report.prove('every mail of it arrives by SMTP exactly once, with two workers', async () => {
    const expected = { [citizen.email]: 4, [officer.email]: 2, [leader.email]: 1 };
    await until(() => Object.entries(expected).every(([address, count]) => mail.to(address).length >= count), 'all mails');
    const { deliveries } = await desk.ticket(id);
    assert.ok(deliveries.every(({ state, attempts }) => state === 'sent' && attempts === 1), 'each delivery sent at the first try');
    assert.equal(deliveries.length, 7);
    for (const [address, count] of Object.entries(expected)) assert.equal(mail.to(address).length, count, address);
    assert.equal(new Set(mail.mails.map(({ messageId }) => messageId)).size, mail.mails.length);
    const [code, ...news] = mail.to(citizen.email);
    assert.ok(!code.subject.includes(receipt.code), 'the code says nothing of the ticket');
    assert.ok(news.every(({ subject }) => subject.includes(receipt.code)));
    return `${mail.mails.length} mails`;
  });
}
