import { randomUUID } from 'node:crypto';
import { type Action, finalStates, type Permission, Refused, type StaffAct, type TicketState } from '#contract';
import { ApprovedTextRow, DeskTagRow, PersonRow, TicketDeadlineRow, TicketMessageRow, TicketRequestRow, TicketRow } from '#database';
import type { Actor } from '#directory';
import { type Step, stepsFrom, wordsOfMatter } from '#rules';
import { actOnTicket, type CitizenAct } from '#tickets';
import type { DataSource } from 'typeorm';
import type { SeededRooms } from './rooms.js';
import { message } from './tickets.js';

/** Numbers from 0 to 1 that come again with the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const centre = ['tiepnhan', 'tiepnhan2', 'truongca', 'giamsat', 'bientap', 'tiepcongdan', 'kiemtoan', 'quantri'];
const bodies = ['UBND-VT', 'SGTVT', 'SXD', 'BUSADCO'] as const;
const ofBodies = bodies.flatMap((code) => (code === 'UBND-VT' ? ['daumoi', 'chuyenvien', 'lanhdao'] : ['chuyenvien', 'lanhdao']).map((who) => `${who}.${code.toLowerCase()}`));

/** People mostly go on with their work; these they do now and then, else no ticket would come far. */
const seldom: ReadonlySet<string> = new Set(['restrict', 'mark_spam', 'withdraw', 'detach_sender', 'comment', 'add_information', 'report_obstacle', 'release', 'take_over', 'apologise', 'redirect', 'send_first_word', 'correct', 'object_to_publication', 'remind', 'assign', 'tag', 'divide']);

const decides: ReadonlySet<string> = new Set(['endorse_extension', 'grant_extension', 'decline_extension', 'confirm_refusal', 'decline_refusal', 'approve_desk_answer', 'decline_desk_answer', 'agree_late_hand_back', 'decline_late_hand_back', 'publish', 'take_down', 'approve', 'send_back', 'rule_competence']);

/** What a sensible person would not try, from what the ticket shows: a test full of refusals proves little. */
function makesSense({ action, needs }: Step, t: TicketRow, extensionEndorsed: boolean, now: Date): boolean {
  if (t.restriction !== 'none' && !['claim', 'unrestrict', 'redirect', 'ask', 'reply', 'add_information', 'comment', 'detach_sender'].includes(action)) return false;
  if (action === 'unrestrict' && t.restriction === 'none') return false;
  if (action === 'endorse_extension') return t.pending.includes('extension') && !extensionEndorsed;
  // A shift lead waits for the body's leader, mostly.
  if (action === 'decline_extension') return extensionEndorsed;
  const no: Partial<Record<Step['needs'][number], boolean>> = {
    held_by_another: t.holderId === null || t.heldUntil === null || t.heldUntil < now,
    holder: t.holderId === null || (t.heldUntil !== null && t.heldUntil < now), free: t.holderId !== null && t.heldUntil !== null && t.heldUntil > now, nothing_pending: t.pending.length > 0, refusal_pending: !t.pending.includes('refusal'), desk_answer_pending: !t.pending.includes('desk_answer'), extension_pending: !t.pending.includes('extension'), extension_endorsed: !extensionEndorsed,
    late_hand_back_pending: !t.pending.includes('late_hand_back'), question_pending: !t.pending.includes('citizen_question'), desk_may_route: t.handBackCount >= 2, ruling_due: t.handBackCount < 2, hand_back_left: t.handBackCount >= 2, urgent: t.priority !== 'P0', unapproved: !t.unapproved,
    is_question: t.type !== 'question', is_praise: t.type !== 'praise', asked_by_body: t.askedFor !== 'body', asked_by_desk: t.askedFor === 'body', withdrawal_ends: t.priority === 'P0', withdrawal_detaches: t.priority !== 'P0', publication_none: t.publication !== 'none', publication_proposed: t.publication !== 'proposed',
    publication_published: t.publication !== 'published', review_left: t.reviewCount > 0, question_left: t.bodyAskCount > 0, overdue: t.level < 3, extension_left: t.priority === 'P0', before_deadline: t.level >= 3, reopen_in_time: t.answeredAt !== null && now.getTime() - t.answeredAt.getTime() > 20 * 86_400_000,
  };
  return !t.detached && !needs.some((need) => no[need]) || (t.detached && !['rate', 'rate_dissatisfied', 'reopen', 'reply', 'add_information', 'withdraw', 'detach_sender', 'object_to_publication'].includes(action));
}

export interface Tally { done: number; refused: Map<string, number>; actions: Map<string, number> }
export interface Complaint { readonly code: string; readonly what: string }

/** People who do anything that comes to their mind with tickets of their own choice, and what is found wrong after each act. */
export class RandomActs {
  readonly tally: Tally = { done: 0, refused: new Map(), actions: new Map() };
  readonly complaints: Complaint[] = [];
  readonly #tickets: string[] = [];
  #people: Actor[] = [];
  #text = '';
  #atHand: string | null = null;
  #waits = false;

  constructor(private readonly rooms: Pick<SeededRooms, 'tickets' | 'clock' | 'as'> & { readonly db: DataSource; readonly room: Parameters<typeof actOnTicket>[0] }, private readonly random: () => number) {}

  get tickets(): readonly string[] {
    return this.#tickets;
  }

  async prepare(): Promise<void> {
    this.#people = await Promise.all([...centre, ...ofBodies].map((name) => this.rooms.as(name)));
    await this.rooms.tickets.setAssignment(await this.rooms.as('truongca'), { on: true, limit: 10 });
    const [author, approver] = await this.rooms.db.getRepository(PersonRow).find({ take: 2 });
    this.#text = randomUUID();
    await this.rooms.db.getRepository(DeskTagRow).upsert({ code: 'mua-bao', name: 'Mưa bão', authorId: author?.id ?? '', at: this.rooms.clock.at, retiredAt: null }, ['code']);
    await this.rooms.db.getRepository(ApprovedTextRow).insert({ id: this.#text, categoryCode: null, title: 'Giờ làm việc', text: 'Bộ phận một cửa mở từ 7 giờ 30.', state: 'approved', authorId: author?.id ?? '', approverId: approver?.id ?? null, at: this.rooms.clock.at });
  }

  /** One act of somebody, allowed or not. Time goes on, and the program takes its own steps now and then. */
  async act(): Promise<void> {
    await this.letTimePass();
    if (this.#tickets.length < 40 || this.random() < 0.02) return this.submit();
    // Whoever has a ticket at hand mostly stays with it, the more where an extension is asked for, which ends with the deadline.
    const id = this.#atHand !== null && this.random() < (this.#waits ? 0.95 : 0.7) ? this.#atHand : this.pick(this.#tickets);
    this.#atHand = id;
    const ticket = await this.rooms.db.getRepository(TicketRow).findOneByOrFail({ id });
    this.#waits = ticket.pending.includes('extension');
    const clocks = await this.clocksOf(id);
    const extensionEndorsed = ticket.pending.includes('extension') && (await this.rooms.db.getRepository(TicketRequestRow).existsBy({ ticketId: id, kind: 'extension', state: 'endorsed' }));
    // Every second sender never answers a question, and nobody else touches the ticket meanwhile: what comes of silence belongs to the story, too.
    if (ticket.state === 'waiting_for_citizen' && this.#tickets.indexOf(id) % 2 === 1) { this.#atHand = null; return; }
    const possible = stepsFrom(ticket.state).filter((s) => s.by !== 'system');
    const sensible = possible.filter((s) => makesSense(s, ticket, extensionEndorsed, this.rooms.clock.at));
    const offered = possible.filter((s) => this.random() < 0.08 || sensible.includes(s));
    // Mostly what the state allows, now and then anything at all.
    const action = this.random() < 0.97 && offered.length > 0 ? this.choose(offered.map((s) => s.action), sensible.map((s) => s.action)) : this.pick(stepsFrom(this.pick(['new', 'in_progress', 'answered', 'reopened'] as const))).action;
    // What is merged mostly stays so, until something comes of the other ticket.
    if (action === 'split' && this.random() < 0.93) { this.#atHand = null; return; }
    const by = offered.find((s) => s.action === action)?.by ?? 'ticket.claim';
    const outcome = await (by === 'tracking_link' ? this.asCitizen(ticket, action) : this.asStaff(ticket, action, by as Permission)).then(() => 'done', (error: unknown) => {
      if (error instanceof Refused) return error.code;
      throw error;
    });
    if (outcome !== 'done' && this.random() < 0.5) this.#atHand = null;
    if (outcome !== 'done') { this.tally.refused.set(outcome, (this.tally.refused.get(outcome) ?? 0) + 1); return; }
    this.tally.done += 1;
    this.tally.actions.set(action, (this.tally.actions.get(action) ?? 0) + 1);
    await this.inspect(id, clocks, action);
    // The parts of a message are people's work like any other ticket.
    if (action === 'divide') for (const part of await this.rooms.db.getRepository(TicketRow).find({ where: { dividedFrom: ticket.dividedFrom ?? id }, order: { idempotencyKey: 'ASC' } })) {
      if (!this.#tickets.includes(part.id)) { this.#tickets.push(part.id); await this.inspect(part.id, new Map(), action); }
    }
  }

  /** What must hold after every act: a table state, an owner, a running clock where somebody is waited for, and no clock that ends earlier than before. */
  async inspect(id: string, before: ReadonlyMap<string, TicketDeadlineRow>, action: string): Promise<void> {
    const ticket = await this.rooms.db.getRepository(TicketRow).findOneByOrFail({ id });
    const clocks = await this.clocksOf(id);
    const wrong = (what: string) => this.complaints.push({ code: ticket.code, what: `${action} → ${ticket.state}: ${what}` });
    const ended = finalStates.includes(ticket.state);
    const shown = ticket.clockKind === null ? undefined : clocks.get(ticket.clockKind);
    if (!ended && (shown === undefined || shown.metAt !== null)) wrong(`no clock runs (${ticket.clockKind})`);
    if (!ended && shown && ticket.clockDue?.getTime() !== shown.dueAt.getTime()) wrong('the queue shows another time than the clock');
    const led: readonly TicketState[] = ['routed', 'in_progress', 'handed_back', 'awaiting_approval'];
    if (led.includes(ticket.state) && (ticket.leadBody === null || ticket.leadProposed)) wrong('no body leads it');
    if (ticket.state === 'merged' && ticket.mergedInto === null) wrong('merged into nothing');
    if (ticket.restriction !== 'none' && led.includes(ticket.state)) wrong('a body has a restricted ticket');
    for (const [kind, was] of before) {
      const is = clocks.get(kind);
      if (is === undefined) { wrong(`${kind} is gone`); continue; }
      if (is.countedFrom.getTime() === was.countedFrom.getTime() && is.dueAt < was.dueAt) wrong(`${kind} earlier: ${was.dueAt.toISOString()} → ${is.dueAt.toISOString()}`);
    }
  }

  private async clocksOf(id: string): Promise<Map<string, TicketDeadlineRow>> {
    return new Map((await this.rooms.db.getRepository(TicketDeadlineRow).findBy({ ticketId: id })).map((row) => [row.kind, row]));
  }

  private async letTimePass(): Promise<void> {
    const r = this.random();
    const minutes = r < 0.9 ? this.random() * 1.5 : r < 0.99 ? this.random() * 240 : this.random() * 2_880;
    this.rooms.clock.at = new Date(this.rooms.clock.at.getTime() + Math.round(minutes * 60_000));
    if (this.random() < 0.03) await this.rooms.tickets.runDueClocks();
    // Work is given out by itself, too; people come and go.
    if (this.random() < 0.01) await this.rooms.tickets.assignWaiting();
  }

  private async submit(): Promise<void> {
    const text = this.pick(['Ổ gà lớn trước trường học, xe máy té ngã hoài.', 'Cống nghẹt nước tràn vào nhà.', 'Cho hỏi thủ tục cấp đổi sổ đỏ cần giấy tờ gì?', 'Cảm ơn các anh chị bộ phận một cửa rất nhiệt tình.', 'Dây điện đứt rơi xuống đường trước trường học, nguy hiểm lắm!', 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.']);
    const { code, secret } = await this.rooms.tickets.submit(message({ text, consents: this.random() < 0.5 ? ['publish_masked'] : [], contact: null }));
    this.#tickets.push(await this.rooms.tickets.idByLink({ code, secret }));
    this.tally.done += 1;
  }

  private async asCitizen(ticket: TicketRow, action: Action): Promise<void> {
    const words = this.random() < 0.02 ? 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' : 'Vẫn chưa xong, nhờ xem lại.';
    const act: CitizenAct = action === 'rate' ? ({ action, rating: 'satisfied', reason: null } as const) : action === 'rate_dissatisfied' ? ({ action, rating: 'dissatisfied', reason: words } as const)
      : action === 'reopen' || action === 'request_review' ? ({ action, reason: words } as const)
      : action === 'reply' || action === 'reply_to_body' || action === 'add_information' ? ({ action, text: words, uploads: [] } as const)
      : action === 'withdraw' ? { action } : action === 'detach_sender' ? { action } : { action: 'object_to_publication' };
    await actOnTicket(this.rooms.room, { ticketId: ticket.id, by: { kind: 'citizen' }, act, version: null, requestKey: randomUUID() });
  }

  private async asStaff(ticket: TicketRow, action: Action, by: Permission): Promise<void> {
    const able = this.#people.filter((p) => p.grants.some((g) => g.permission === by && g.restriction === ticket.restriction && (g.scope === 'centre' || (g.scope === 'own_body' ? g.body === ticket.leadBody : ticket.coordinating.includes(g.body ?? '')))));
    // The shift lead leaves the desk's work to the desk: there must be somebody else to confirm it.
    const atDesk = able.filter((p) => p.email.startsWith('tiepnhan'));
    const chosen = atDesk.length > 0 && this.random() < 0.9 ? atDesk : able;
    // Only somebody else takes over what a person holds.
    const holder = action === 'take_over' ? undefined : this.#people.find((p) => p.personId === ticket.holderId);
    const others = action === 'take_over' ? chosen.filter((p) => p.personId !== ticket.holderId) : chosen;
    const actor = this.random() < 0.03 || able.length === 0 ? this.pick(this.#people) : holder && able.includes(holder) && this.random() < 0.92 ? holder : this.pick(others.length > 0 ? others : chosen);
    const version = this.random() < 0.02 ? ticket.version + 1 : ticket.version;
    // Of some tickets the proposal is taken as it stands: taken up and routed in one go.
    const takesUp = action === 'claim' && ticket.state === 'new' && ticket.restriction === 'none' && this.#tickets.indexOf(ticket.id) % 6 === 0;
    await actOnTicket(this.rooms.room, { ticketId: ticket.id, by: { kind: 'staff', actor }, act: await this.filledIn(ticket, takesUp ? 'route' : action), version, requestKey: randomUUID(), takesUp });
  }

  private async filledIn(ticket: TicketRow, action: Action): Promise<StaffAct> {
    const words = 'Nội dung';
    const classification = () => ({ type: ticket.type === 'denunciation' ? ('report' as const) : ticket.type, category: this.pick(['GT-01', 'CN-03', 'CX-02', 'KT-03', 'HC-04']), areaCode: '26524', priority: this.pick(['P0', 'P1', 'P2', 'P2', 'P3'] as const) });
    const lead = () => this.pick(bodies);
    const others = (one: string) => bodies.filter((b) => b !== one && this.random() < 0.4);
    switch (action) {
      case 'correct': return { action, ...classification() };
      case 'route': { const to = lead(); return { action, ...classification(), lead: to, coordinating: others(to), note: null }; }
      case 'rule_competence': { const to = lead(); return { action, lead: to, coordinating: others(to), reason: words }; }
      case 'ask': case 'request_question': return { action, question: words };
      case 'redirect': return { action, channel: 'other_authority', guidance: words };
      case 'merge': return { action, parentCode: (await this.rooms.db.getRepository(TicketRow).findOneByOrFail({ id: this.pick(this.#tickets) })).code };
      case 'divide': {
        const { text } = await this.rooms.db.getRepository(TicketMessageRow).findOneByOrFail({ ticketId: ticket.id, kind: 'report' });
        const stretches = [{ start: 0, end: (ticket.matter === null ? text : wordsOfMatter(text, ticket.matter)).length }];
        const parts = Array.from({ length: 2 + Math.floor(this.random() * 4) }, () => ({ stretches, ...classification() }));
        return { action, parts: parts.map((part, i) => (i > 0 && this.random() < 0.1 ? { ...part, type: 'denunciation' as const } : part)) };
      }
      case 'request_refusal': return { action, reason: 'too_unclear', explanation: words };
      case 'decline_refusal': case 'decline_desk_answer': case 'decline_late_hand_back': case 'decline_extension': case 'decline_question': case 'send_back': return { action, remark: words };
      case 'answer_question': return { action, approvedTextId: this.#text };
      case 'thank': case 'send_first_word': case 'remind': case 'comment': case 'report_obstacle': return { action, text: words };
      case 'request_desk_answer': return { action, text: words, result: 'done' };
      case 'hand_back': case 'request_late_hand_back': return { action, reason: words, competentBody: this.pick(bodies.filter((b) => b !== ticket.leadBody)) };
      case 'request_coordination': return { action, bodies: [this.pick(bodies.filter((b) => b !== ticket.leadBody))], question: words };
      case 'contribute': return { action, text: words, uploads: [] };
      case 'request_extension': return { action, days: 1 + Math.floor(this.random() * 6), reason: words };
      case 'apologise': return { action, text: words, newDate: new Date(this.rooms.clock.at.getTime() + (3 + Math.floor(this.random() * 20)) * 86_400_000).toISOString().slice(0, 10) };
      case 'submit_answer': case 'answer_urgent': return { action, text: words, result: 'done', uploads: [], noEvidenceReason: words };
      case 'assign': return { action, person: this.random() < 0.2 ? null : this.pick(this.#people.filter((p) => p.email.startsWith('tiepnhan'))).personId };
      case 'tag': return { action, tags: this.random() < 0.7 ? ['mua-bao'] : [] };
      case 'reopen_by_supervisor': case 'take_down': return { action, reason: words };
      case 'publish': return { action, reportText: words, answerText: words, noChild: true };
      default: return { action } as StaffAct;
    }
  }

  private choose(of: readonly Action[], sensible: readonly Action[]): Action {
    // What has come least so far comes first now and then: luck does not decide which kinds of act the story has.
    if (sensible.length > 0 && this.random() < 0.25) return this.leastTaken(sensible);
    // What waits for a decision mostly gets one, and no outcome is left out.
    const decisions = sensible.filter((a) => decides.has(a));
    if (decisions.length > 0 && this.random() < 0.5) return this.leastTaken(decisions);
    const usual = of.filter((a) => !seldom.has(a));
    return this.pick(usual.length > 0 && this.random() < 0.88 ? usual : of);
  }

  private leastTaken(of: readonly Action[]): Action {
    const times = (action: Action) => this.tally.actions.get(action) ?? 0;
    const least = Math.min(...of.map(times));
    return this.pick(of.filter((a) => times(a) === least));
  }

  private pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }
}
