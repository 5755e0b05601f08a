import { randomUUID } from 'node:crypto';
import { routes, type Receipt } from '#contract';
import { demoPhoto } from '../../../apps/start/src/demo/demo-photo.js';
import { Person } from '../../support/person.js';

/** A letter as long as the form takes, in paragraphs, with a word that never ends. */
export const longText = `${'Mỗi lần mưa lớn, nước từ hẻm 45 tràn qua nhà tôi và sáu nhà bên cạnh; cống trước cổng trường nghẹt từ tháng trước, trẻ em phải lội nước đi học.\n\n'.repeat(33)}${'Nghẹtcống'.repeat(12)}`.slice(0, 4990);
export const shortText = 'Ổ gà rất lớn trước cổng chợ, mưa xuống không thấy, xe máy té hoài.';
/** Several matters, one of them told at length. */
export const severalText = `Trước cổng chợ có ổ gà rất lớn, mưa xuống không thấy, xe máy té hoài.\nĐèn đường trong hẻm 45 tắt cả tuần nay, tối rất nguy hiểm cho trẻ em đi học về. ${'Người dân đã gọi nhiều lần mà chưa thấy ai đến xem. '.repeat(6).trim()}\nRác ở đầu hẻm chất đống mấy ngày không ai thu gom, bốc mùi hôi.`;
const answer = 'Sáng nay đội duy tu đã vá xong đoạn đường Lê Lợi trước cổng chợ bằng bê tông nhựa nóng, bề mặt đã phẳng. Mời bà con kiểm tra.';

/** What the pages show beside the demo's own tickets: one ticket for each state that a page is looked at in. */
export interface World {
  readonly url: string;
  /** Tracking links as paths, secret and all. */
  readonly tracking: { readonly long: string; readonly asked: string; readonly answered: string; readonly divided: string };
  readonly tickets: { readonly long: string; readonly claimed: string; readonly accepted: string; readonly proposed: string; readonly several: string; readonly divided: string };
  readonly person: string;
}

/** Takes tickets to where the pages want them, by the doors that everybody uses. */
export async function prepareWorld(url: string): Promise<World> {
  const [citizen, operator, focal, officer, leader, admin] = [new Person(url), ...(await Promise.all(['tiepnhan', 'daumoi.ubnd-vt', 'chuyenvien.ubnd-vt', 'lanhdao.ubnd-vt', 'quantri'].map((name) => Person.signedIn(url, name))))] as [Person, Person, Person, Person, Person, Person];
  const contact = { contact: { kind: 'email', value: 'nguoi.dan@example.vn' }, consents: ['contact_about_this_report'] };
  const taken = async (person: Person, receipt: Receipt) => {
    const id = await person.find(receipt.code);
    await person.act(id, { action: 'claim' });
    return id;
  };
  const photo = async (person: Person, done: boolean) => (await person.upload(await demoPhoto(done))).json.uploadId;
  const routed = async (receipt: Receipt) => {
    const id = await taken(operator, receipt);
    await operator.act(id, { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: ['SGTVT'], note: null });
    await focal.act(id, { action: 'accept' });
    return id;
  };
  const proposed = async (receipt: Receipt) => {
    const id = await routed(receipt);
    await officer.act(id, { action: 'submit_answer', text: answer, result: 'done', uploads: [await photo(officer, true)], noEvidenceReason: null });
    return id;
  };

  const long = await citizen.submit({ text: longText, place: { areaCode: '26524', street: 'Hẻm 45 đường Nguyễn An Ninh, đối diện Trường Tiểu học Nguyễn Thái Học, cạnh sân bóng' }, uploads: [await photo(citizen, false), await photo(citizen, false)], ...contact });
  const asked = await citizen.submit({ text: shortText, ...contact });
  await operator.act(await taken(operator, asked), { action: 'ask', question: 'Ổ gà ở gần số nhà nào, và xe lớn còn đi qua được không?' });
  const answered = await citizen.submit({ text: shortText, uploads: [await photo(citizen, false)], ...contact });
  await leader.act(await proposed(answered), { action: 'approve' });
  const accepted = await routed(await citizen.submit({ text: longText, uploads: [await photo(citizen, false)] }));
  const waiting = await proposed(await citizen.submit({ text: shortText, uploads: [await photo(citizen, false)] }));
  const claimed = await taken(operator, await citizen.submit({ text: shortText, idempotencyKey: randomUUID() }));
  const several = await taken(operator, await citizen.submit({ text: severalText, place: { areaCode: '26524', street: 'Lê Lợi' }, idempotencyKey: randomUUID() }));
  const both = await citizen.submit({ text: severalText, place: { areaCode: '26524', street: 'Lê Lợi' }, idempotencyKey: randomUUID() });
  const divided = await taken(operator, both);
  const [first = ''] = severalText.split('\n');
  const part = { type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1' } as const;
  await operator.act(divided, { action: 'divide', parts: [{ ...part, stretches: [{ start: 0, end: first.length }] }, { ...part, category: 'CX-03', stretches: [{ start: first.length, end: severalText.length }] }] });
  const { people } = await admin.call(routes.people);
  return {
    url,
    tracking: { long: long.trackingPath, asked: asked.trackingPath, answered: answered.trackingPath, divided: both.trackingPath },
    tickets: { long: await operator.find(long.code), claimed, accepted, proposed: waiting, several, divided },
    person: people.find(({ email }) => email === 'daumoi.ubnd-vt@example.vn')?.id ?? '',
  };
}
