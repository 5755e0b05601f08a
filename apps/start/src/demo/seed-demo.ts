import { createHash } from 'node:crypto';
import type { ActInput, Action, StaffAct, TrackingKey } from '#contract';
import { InstallationRow, PersonRow, TicketContactRow, TicketRow } from '#database';
import { type DemoTicket, demoTickets } from '#database/seed';
import type { Actor, Reference } from '#directory';
import { proposeRouting } from '#rules';
import type { Settings } from '#settings';
import { joinRooms, type Rooms } from '../rooms.js';
import { demoPeople, seedDemoPeople } from './demo-people.js';
import { demoPhoto } from './demo-photo.js';
import { momentOf, planOf, workingHoursAgo } from './demo-schedule.js';

const MINUTE = 60_000;
/** Categories whose demo tickets come with a drawn photo. */
const withPhoto = new Set(['GT-01', 'CN-03', 'CN-04']);

/**
 * Fills a demo: accounts for each role, and tickets that really went the way to their state, by the same verbs as everybody's, with a clock set back.
 * Runs once for each database; a start that was cut off goes on where it stopped, since every ticket has its own key.
 */
export async function seedDemo(rooms: Rooms, settings: Settings, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  if (await rooms.db.getRepository(InstallationRow).existsBy({ key: 'demo' })) return;
  const now = new Date();
  const clock = { at: now };
  const past = joinRooms(rooms.db, settings, rooms.keys, () => clock.at);
  const reference = await past.directory.reference();
  if (!(await rooms.db.getRepository(PersonRow).existsBy({ demo: true }))) await rooms.db.transaction((tx) => seedDemoPeople(tx, demoPeople(reference.ticketBodies), now));

  const people = await actors(past);
  /** Public codes by key, for what refers to another ticket. */
  const codes = new Map<string, string>();
  for (const [i, ticket] of demoTickets.entries()) {
    signal.throwIfAborted();
    if (i % 10 === 0) say(`Demo tickets ${i}/${demoTickets.length}… / Phản ánh mẫu…`);
    await new DemoRun(past, reference, people, clock, codes, ticket, now).play();
  }
  await seedTexts(past, people);
  // What has come due since is done before anybody looks: reminders, alarms, apologies.
  clock.at = now;
  while ((await past.tickets.runDueClocks()) > 0) signal.throwIfAborted();
  await rooms.db.getRepository(InstallationRow).insert({ key: 'demo', value: { tickets: demoTickets.length } });
}

/** Texts with which the desk answers questions: two in use, one that waits for the shift lead. */
const texts = [
  { category: 'HC-04', title: 'Giờ làm việc của bộ phận một cửa', text: 'Bộ phận một cửa làm việc từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ đến 17 giờ, trừ ngày nghỉ lễ. Bạn có thể lấy số trước khi đến tại cổng dịch vụ công.' },
  { category: 'HC-04', title: 'Khai sinh cho trẻ: giấy tờ và nơi nộp', text: 'Bạn nộp tờ khai đăng ký khai sinh, giấy chứng sinh và giấy tờ tùy thân của cha hoặc mẹ tại bộ phận một cửa của xã, phường nơi cha hoặc mẹ cư trú. Trẻ cần được khai sinh trong 60 ngày từ ngày sinh; quá hạn vẫn đăng ký được.' },
  { category: null, title: 'Tra cứu hồ sơ đã nộp', text: 'Bạn tra cứu tình trạng hồ sơ bằng mã trên giấy tiếp nhận tại cổng dịch vụ công, hoặc hỏi bộ phận một cửa nơi đã nộp.' },
] as const;

async function seedTexts({ approvedTexts }: Pick<Rooms, 'approvedTexts'>, people: Map<string, Actor>): Promise<void> {
  const [author, approver] = ['tiepnhan@example.vn', 'truongca@example.vn'].map((email) => people.get(email));
  if (author === undefined || approver === undefined) throw new Error('The desk has no demo accounts.');
  // A start that was cut off may have written them already.
  if ((await approvedTexts.list(author)).length > 0) return;
  for (const [i, text] of texts.entries()) {
    const { id } = await approvedTexts.write(author, text);
    if (i < texts.length - 1) await approvedTexts.approve(approver, id);
  }
}

async function actors(rooms: Pick<Rooms, 'db' | 'signIn'>): Promise<Map<string, Actor>> {
  const rows = await rooms.db.getRepository(PersonRow).findBy({ demo: true });
  return new Map(await Promise.all(rows.map(async (p) => [p.email, await rooms.signIn.actorOf(p)] as const)));
}

function never(action: Action): never {
  throw new Error(`A demo ticket has no part for "${action}".`);
}

/** One demo ticket on its way. */
class DemoRun {
  readonly #receivedAt: Date;
  #id = '';
  #acts = 0;

  constructor(private readonly rooms: Omit<Rooms, 'close'>, private readonly reference: Reference, private readonly people: Map<string, Actor>, private readonly clock: { at: Date }, private readonly codes: Map<string, string>, private readonly ticket: DemoTicket, private readonly now: Date) {
    this.#receivedAt = workingHoursAgo(reference.office, ticket.ageWorkingHours, new Date(now.getTime() - 2 * MINUTE));
  }

  async play(): Promise<void> {
    const { ticket, rooms } = this;
    this.clock.at = this.#receivedAt;
    const uploads = withPhoto.has(ticket.category) ? [(await rooms.photos.receive(await demoPhoto(false))).uploadId] : [];
    const input = { idempotencyKey: `demo-ticket-${this.#key('submit')}`, text: ticket.text, place: { areaCode: ticket.areaCode, street: ticket.street, landmark: ticket.landmark, position: null }, uploads, contact: ticket.contact, consents: [...(ticket.contact === null ? [] : ['contact_about_this_report' as const]), ...(ticket.publish ? ['publish_masked' as const] : [])] };
    const { code, secret } = ticket.channel === 'web' ? await rooms.tickets.submit(input) : await rooms.tickets.submitAtDesk(this.#person('tiepnhan@example.vn'), { ...input, channel: ticket.channel });
    this.codes.set(ticket.key, code);
    this.#id = await rooms.tickets.idByLink({ code, secret });
    await this.#confirm({ code, secret });
    for (const step of planOf(ticket)) {
      const at = momentOf(step, this.#receivedAt, this.now);
      // Two acts never share a moment: the story is told in order.
      this.clock.at = new Date(Math.max(at.getTime(), this.clock.at.getTime() + 20_000));
      await this.#take(step.action, { code, secret });
    }
  }

  /** Senders of the demonstration have entered their codes. */
  async #confirm(link: TrackingKey): Promise<void> {
    const { db, keys, tickets } = this.rooms;
    const contact = await db.getRepository(TicketContactRow).findOneBy({ ticketId: this.#id });
    if (contact !== null && contact.confirmedAt === null) await tickets.confirmContact(link, keys.oneTimeCode(this.#id, contact.valueHash, contact.codeRound));
  }

  async #take(action: Action, link: { code: string; secret: string }): Promise<void> {
    const { ticket, rooms } = this;
    const requestKey = this.#key(`${action}-${this.#acts++}`);
    if (action === 'reply') await rooms.tickets.actByLink(link, { action, text: ticket.reply ?? '', uploads: [] }, requestKey);
    else if (action === 'withdraw') await rooms.tickets.wishByLink(link, { action }, requestKey);
    else if (action === 'reopen') await rooms.tickets.wishByLink(link, { action, reason: ticket.reopen ?? '' }, requestKey);
    else if (action === 'rate') {
      const { rating, reason } = ticket.rating ?? { rating: 'satisfied' as const, reason: undefined };
      await rooms.tickets.actByLink(link, { action: rating === 'dissatisfied' ? 'rate_dissatisfied' : 'rate', rating, reason: reason ?? null }, requestKey);
    } else {
      const { version } = await rooms.db.getRepository(TicketRow).findOneByOrFail({ id: this.#id });
      const input: ActInput = { version, idempotencyKey: requestKey, act: await this.#act(action) };
      await rooms.tickets.act(await this.#actorFor(action), this.#id, input);
    }
  }

  async #act(action: Action): Promise<StaffAct> {
    const { ticket } = this;
    switch (action) {
      case 'claim': case 'accept': case 'approve': case 'mark_spam': case 'confirm_refusal': case 'endorse_extension': return { action };
      case 'ask': return { action, question: ticket.question ?? '' };
      case 'request_refusal': {
        const { reason, explanation } = ticket.refusal ?? (ticket.waits?.for === 'refusal' ? ticket.waits : { reason: 'other' as const, explanation: '' });
        return { action, reason, explanation };
      }
      case 'redirect': return { action, channel: ticket.redirect?.channel ?? 'other_authority', guidance: ticket.redirect?.guidance ?? '' };
      case 'merge': return { action, parentCode: this.codes.get(ticket.mergeInto ?? '') ?? '' };
      case 'request_extension': return ticket.waits?.for === 'extension' ? { action, days: ticket.waits.days, reason: ticket.waits.reason } : never(action);
      case 'request_question': return ticket.waits?.for === 'question' ? { action, question: ticket.waits.question } : never(action);
      case 'request_coordination': return { action, bodies: [ticket.part?.body ?? ''], question: 'Đề nghị cho biết hiện trạng tuyến cống và nguồn nước thải.' };
      case 'contribute': return { action, text: ticket.part?.text ?? '', uploads: [] };
      case 'route': return { action, ...this.#decision(), note: null };
      case 'hand_back': return { action, reason: ticket.handBack?.reason ?? '', competentBody: ticket.handBack?.competentBody ?? '' };
      case 'send_back': return { action, remark: ticket.remark ?? '' };
      case 'submit_answer': {
        const uploads = withPhoto.has(ticket.category) && ticket.answer?.result === 'done' ? [(await this.rooms.photos.receive(await demoPhoto(true))).uploadId] : [];
        return { action, text: ticket.answer?.text ?? '', result: ticket.answer?.result ?? 'done', uploads, noEvidenceReason: uploads.length > 0 ? null : 'Có biên bản làm việc lưu tại đơn vị' };
      }
      default: return never(action);
    }
  }

  #decision() {
    const { ticket, reference } = this;
    const { lead, coordinating } = proposeRouting({ type: 'report', category: ticket.category, areaCode: ticket.areaCode, text: [ticket.text, ticket.street].join('\n') }, reference.competence);
    if (lead === null) throw new Error(`Demo ticket ${ticket.key} has no competent body.`);
    return { type: 'report' as const, category: ticket.category, areaCode: ticket.areaCode, priority: reference.categories.get(ticket.category)?.priority ?? 'P2', lead, coordinating };
  }

  async #actorFor(action: Action): Promise<Actor> {
    const { leadBody, restriction } = await this.rooms.db.getRepository(TicketRow).findOneByOrFail({ id: this.#id });
    if (restriction !== 'none') return this.#person('tiepcongdan@example.vn');
    const body = leadBody?.toLowerCase() ?? '';
    const first = leadBody === 'UBND-VT' ? 'daumoi' : 'chuyenvien';
    const by: Partial<Record<Action, string>> = {
      confirm_refusal: 'truongca', request_coordination: `chuyenvien.${body}`, request_extension: `chuyenvien.${body}`, request_question: `chuyenvien.${body}`, endorse_extension: `lanhdao.${body}`, contribute: `chuyenvien.${this.ticket.part?.body.toLowerCase() ?? ''}`,
      accept: `${first}.${body}`, hand_back: `${first}.${body}`, submit_answer: `chuyenvien.${body}`, approve: `lanhdao.${body}`, send_back: `lanhdao.${body}`,
    };
    return this.#person(`${by[action] ?? 'tiepnhan'}@example.vn`);
  }

  #person(email: string): Actor {
    const actor = this.people.get(email);
    if (actor === undefined) throw new Error(`There is no demo account ${email}.`);
    return actor;
  }

  /** The same key at each start: a repeated act changes nothing. */
  #key(part: string): string {
    return createHash('sha256').update(`${this.ticket.key}/${part}`).digest('base64url').slice(0, 32);
  }
}
