import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { actions, permissions, type StaffAct, ticketStates, type TicketState } from '#contract';
import { TicketDeadlineRow, TicketEventRow, TicketProposalRow, TicketRow } from '#database';
import { stepFor } from '#rules';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, grant, message, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  // Whatever a story did, the kept counts agree with a recount.
  expect(await rooms.tickets.recount()).toEqual([]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const dueOf = async (story: Story, kind: string) => (await rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind })).dueAt;

describe('the way of one ticket', () => {
  it('goes from the citizen over desk, department and leader to the rating', async () => {
    const story = await Story.begin(rooms);
    await story.go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'send_back', remark: 'Ghi rõ đoạn đường' }], ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    const view = await rooms.tickets.track(story.link);
    expect(view).toMatchObject({ state: 'answered', answer: { result: 'done', body: { code: 'UBND-VT' } }, allowedActions: ['rate', 'reopen'] });
    expect(view.story.map((s) => s.step)).toEqual(['received', 'in_review', 'routed', 'in_progress', 'answered']);
    await rooms.tickets.rateByLink(story.link, 'satisfied', null);
    const closed = await rooms.tickets.rateByLink(story.link, 'acceptable', null);
    expect(closed).toMatchObject({ state: 'closed', rating: { rating: 'satisfied' }, allowedActions: ['reopen'] });
    const events = await rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id }, order: { version: 'ASC' } });
    expect(events.map((e) => [e.version, e.toState])).toEqual(['new', 'in_triage', 'routed', 'in_progress', 'awaiting_approval', 'in_progress', 'awaiting_approval', 'answered', 'closed'].map((state, i) => [i + 1, state]));
  });

  it('lets nobody approve their own answer', async () => {
    const story = await Story.begin(rooms, { place: undefined });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('SYT', { category: 'YT-01', areaCode: null, priority: 'P2' })], ['chuyenvien.syt', { action: 'accept' }], ['chuyenvien.syt', answer]);
    const officer = await rooms.as('chuyenvien.syt');
    const both = { ...officer, grants: [...officer.grants, grant('ticket.approve', { scope: 'own_body', body: 'SYT' })] };
    const { version } = await story.row();
    expect(await outcome(rooms.tickets.act(both, story.id, { act: { action: 'approve' }, version, idempotencyKey: randomUUID() }))).toBe('author_cannot_approve');
    expect(await outcome(story.act('chuyenvien.syt', { action: 'approve' }))).toBe('forbidden');
    expect(await outcome(story.act('lanhdao.syt', { action: 'approve' }))).toBe('done');
  });

  it('keeps a dissatisfied rating with its reason and stays open to the closing date', async () => {
    const story = await Story.begin(rooms);
    await story.go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    const view = await rooms.tickets.rateByLink(story.link, 'dissatisfied', 'Vẫn còn ổ gà');
    expect(view).toMatchObject({ state: 'answered', rating: { rating: 'dissatisfied', reason: 'Vẫn còn ổ gà' }, allowedActions: ['reopen'] });
  });

  it('asks for evidence or the reason why there is none', async () => {
    const story = await Story.begin(rooms);
    await story.go(...toInProgress());
    expect(await outcome(story.act('chuyenvien.ubnd-vt', { ...answer, noEvidenceReason: null } as StaffAct))).toBe('invalid_input');
  });
});

describe('two people at once', () => {
  it('gives a ticket to exactly one of many operators in two processes; the others read who holds it', async () => {
    const story = await Story.begin(rooms);
    const other = await rooms.another();
    const [one, two] = [await rooms.as('tiepnhan'), await rooms.as('tiepnhan2')];
    const claim = (tickets: SeededRooms['tickets'], who: typeof one) => tickets.act(who, story.id, { act: { action: 'claim' }, version: 1, idempotencyKey: randomUUID() }).then(() => 'won', (e: { code: string; refusal: { facts?: { holder?: string } } }) => `${e.code}: ${e.refusal.facts?.holder}`);
    const results = await Promise.all([claim(rooms.tickets, one), claim(other.tickets, two)]);
    expect(results.filter((r) => r === 'won')).toHaveLength(1);
    const winner = results[0] === 'won' ? 'Cán bộ tiếp nhận 1' : 'Cán bộ tiếp nhận 2';
    expect(results.filter((r) => r !== 'won')).toEqual([`held_by_other: ${winner}`]);
  });

  it('lets a colleague take over what somebody else holds, in the open, and from nobody else', async () => {
    const story = await Story.begin(rooms);
    const [first, lead] = [await rooms.as('tiepnhan'), await rooms.as('truongca')];
    expect(await outcome(story.act('truongca', { action: 'take_over' }))).toBe('action_not_allowed');
    await story.act('tiepnhan', { action: 'claim' });
    expect(await outcome(story.act('tiepnhan', { action: 'take_over' }))).toBe('action_not_allowed');
    expect(await outcome(story.act('kiemtoan', { action: 'take_over' }))).toBe('forbidden');
    // Whoever saw another holder takes nothing over.
    expect(await outcome(story.act('truongca', { action: 'take_over' }, { version: 1 }))).toBe('stale_version');
    await story.act('truongca', { action: 'take_over' });
    expect(await story.row()).toMatchObject({ state: 'in_triage', holderId: lead.personId });
    expect((await rooms.tickets.read(first, story.id)).story.at(-1)).toMatchObject({ action: 'take_over', by: { label: 'Trưởng ca' }, details: { holder: first.personId, holderLabel: 'Cán bộ tiếp nhận 1' } });
    expect(await outcome(story.act('tiepnhan', { action: 'release' }))).toBe('held_by_other');
    // A lease that ran out is claimed, not taken over.
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 10 * 60_000);
    expect(await outcome(story.act('tiepnhan', { action: 'take_over' }))).toBe('action_not_allowed');
    expect(await outcome(story.act('tiepnhan', { action: 'claim' }))).toBe('done');
  });

  it('gives what is taken over by several at once to exactly one of them', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'claim' });
    const other = await rooms.another();
    const take = async (tickets: SeededRooms['tickets'], name: string) => outcome(tickets.act(await rooms.as(name), story.id, { act: { action: 'take_over' }, version: 2, idempotencyKey: randomUUID() }));
    expect((await Promise.all([take(rooms.tickets, 'tiepnhan2'), take(other.tickets, 'truongca')])).toSorted()).toEqual(['done', 'stale_version']);
  });

  it('refuses an act on an old version and says what changed', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'claim' });
    await rooms.tickets.actByLink(story.link, { action: 'add_information', text: 'Ngay trước cổng số 2', uploads: [] }, randomUUID());
    const refused = await story.act('tiepnhan', { action: 'ask', question: 'Ở đoạn nào?' }, { version: 2 }).catch((e: { refusal: unknown }) => e.refusal);
    expect(refused).toMatchObject({ code: 'stale_version', facts: { version: 3, changes: [{ action: 'add_information', state: 'in_triage' }] } });
  });

  it('does a repeated request once', async () => {
    const story = await Story.begin(rooms);
    const key = randomUUID();
    await story.act('tiepnhan', { action: 'claim' }, { key });
    await story.act('tiepnhan', { action: 'claim' }, { key, version: 1 });
    await story.act('tiepnhan', { action: 'mark_spam' }, { key: `${key}2` });
    await story.act('tiepnhan', { action: 'mark_spam' }, { key: `${key}2`, version: 2 });
    expect((await story.row()).version).toBe(3);
  });

  it('counts once although the ticket has left their sight meanwhile, and tells nobody else of it', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const key = randomUUID();
    const handBack: StaffAct = { action: 'hand_back', reason: 'Đường này do Sở Xây dựng quản lý', competentBody: 'SXD' };
    const { version } = await story.row();
    await story.act('daumoi.ubnd-vt', handBack, { key });
    await story.go(['tiepnhan', routeTo('SXD')]);
    const after = (await story.row()).version;
    expect(await story.act('daumoi.ubnd-vt', handBack, { key, version })).toBeNull();
    expect(await outcome(story.act('lanhdao.ubnd-vt', handBack, { key }))).toBe('not_found');
    expect(await outcome(story.act('daumoi.ubnd-vt', handBack))).toBe('not_found');
    expect((await story.row()).version).toBe(after);
  });
});

describe('what the table forbids', () => {
  it('cannot happen from any state, whoever asks', async () => {
    const operator = await rooms.as('tiepnhan');
    const all = { ...operator, grants: permissions.map((permission) => grant(permission)) };
    const acts: Partial<Record<string, StaffAct>> = {
      claim: { action: 'claim' }, take_over: { action: 'take_over' }, release: { action: 'release' }, route: routeTo('SXD'), ask: { action: 'ask', question: 'Ở đâu?' }, request_refusal: { action: 'request_refusal', reason: 'other', explanation: 'Không rõ' }, confirm_refusal: { action: 'confirm_refusal' }, split: { action: 'split' }, redirect: { action: 'redirect', channel: 'police', guidance: 'Gọi 113' },
      request_extension: { action: 'request_extension', days: 1, reason: 'Chờ vật tư' }, grant_extension: { action: 'grant_extension' }, contribute: { action: 'contribute', text: 'Ý kiến' }, reopen_by_supervisor: { action: 'reopen_by_supervisor', reason: 'Chưa xong' }, propose_publication: { action: 'propose_publication' }, comment: { action: 'comment', text: 'Ghi chú' }, mark_spam: { action: 'mark_spam' }, undo_spam: { action: 'undo_spam' },
      restrict: { action: 'restrict' }, accept: { action: 'accept' }, hand_back: { action: 'hand_back', reason: 'Không thuộc', competentBody: 'SXD' }, submit_answer: answer, send_back: { action: 'send_back', remark: 'Sửa' }, approve: { action: 'approve' },
    };
    const tried: string[] = [];
    for (const state of ticketStates) {
      const story = await Story.begin(rooms);
      await rooms.db.getRepository(TicketRow).update({ id: story.id }, { state: state as TicketState });
      await rooms.db.query(`UPDATE ticket_counter SET tickets = tickets - 1 WHERE scope = 'centre' AND state = 'new'`);
      await rooms.db.query(`INSERT INTO ticket_counter VALUES ('centre', $1, 1) ON CONFLICT (scope, state) DO UPDATE SET tickets = ticket_counter.tickets + 1`, [state]);
      for (const action of actions) {
        const act = acts[action];
        if (act === undefined || stepFor(state, action) !== undefined) continue;
        tried.push(`${state}/${action}`);
        expect([state, action, await outcome(rooms.tickets.act(all, story.id, { act, version: 1, idempotencyKey: randomUUID() }))]).toEqual([state, action, 'action_not_allowed']);
      }
    }
    expect(tried.length).toBeGreaterThan(100);
  });

  it('offers exactly the acts that then succeed', async () => {
    const story = await Story.begin(rooms);
    const offered = async (name: string) => (await rooms.tickets.read(await rooms.as(name), story.id)).allowedActions.map((a) => a.action);
    expect(await offered('tiepnhan')).toEqual(['claim', 'mark_spam', 'restrict', 'tag', 'comment']);
    await story.act('tiepnhan', { action: 'claim' });
    expect(await offered('tiepnhan')).toEqual(['release', 'correct', 'route', 'ask', 'request_refusal', 'request_desk_answer', 'redirect', 'merge', 'divide', 'mark_spam', 'restrict', 'tag', 'comment']);
    // A suspected denunciation is nobody's to keep: whoever sees it marks it.
    expect(await offered('tiepnhan2')).toEqual(['take_over', 'restrict', 'tag', 'comment']);
    expect(await offered('kiemtoan')).toEqual([]);
  });
});

describe('who sees what', () => {
  it('shows a body only what the desk routed to it, with personal data masked', async () => {
    const story = await Story.begin(rooms, { text: 'Ổ gà lớn ở Lê Lợi, gọi tôi 0912 345 678 để biết chỗ.', contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report'] });
    const focal = await rooms.as('daumoi.ubnd-vt');
    expect(await outcome(rooms.tickets.read(focal, story.id))).toBe('not_found');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const seen = await rooms.tickets.read(focal, story.id);
    expect(seen).toMatchObject({ masked: true, proposal: null, contact: { canReveal: false } });
    expect(JSON.stringify(seen)).not.toContain('0912');
    expect(await outcome(rooms.tickets.revealContact(focal, story.id))).toBe('forbidden');
    expect(await outcome(rooms.tickets.read(await rooms.as('chuyenvien.syt'), story.id))).toBe('not_found');
    expect((await rooms.tickets.queue(focal, { view: 'inbox' })).items.map((t) => t.id)).toContain(story.id);
    expect(await outcome(rooms.tickets.queue(focal, { view: 'new' }))).toBe('forbidden');
    expect(await outcome(rooms.tickets.queue(await rooms.as('quantri'), { view: 'new' }))).toBe('forbidden');
  });

  it('records who read a contact', async () => {
    const story = await Story.begin(rooms, { contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report'] });
    expect(await rooms.tickets.revealContact(await rooms.as('tiepnhan'), story.id)).toEqual({ kind: 'phone', value: '0000123456' });
    const [entry] = await rooms.db.query<{ what: string; label: string }[]>(`SELECT a.what, p.label FROM access_log a JOIN person p ON p.id = a.person_id WHERE a.ticket_id = $1`, [story.id]);
    expect(entry).toEqual({ what: 'contact', label: 'Cán bộ tiếp nhận 1' });
  });

  it('shows the body that leads what is masked when somebody there asks for it, and records who did', async () => {
    const text = 'Tôi tên Vũ Thị Lài, nhà tôi ở 12/3 Lê Lai, hồ sơ số 273123456 chưa trả, gọi 0912 345 678.';
    const story = await (await Story.begin(rooms, { text })).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const focal = await rooms.as('daumoi.ubnd-vt');
    const seen = await rooms.tickets.read(focal, story.id);
    expect(seen).toMatchObject({ text: 'Tôi tên [tên], nhà tôi ở [địa chỉ nhà], hồ sơ số [số hồ sơ] chưa trả, gọi [số điện thoại].', canRevealWords: true });
    expect(await rooms.tickets.revealWords(focal, story.id)).toEqual({ text, added: [] });
    expect(await rooms.db.query(`SELECT what FROM access_log WHERE ticket_id = $1`, [story.id])).toEqual([{ what: 'words' }]);
    expect((await rooms.tickets.read(focal, story.id)).text).not.toContain('Vũ Thị Lài');
    // Not another body, not those who read masks of their own accord, not the administrator.
    expect(await outcome(rooms.tickets.revealWords(await rooms.as('chuyenvien.syt'), story.id))).toBe('not_found');
    expect(await outcome(rooms.tickets.revealWords(await rooms.as('quantri'), story.id))).toBe('not_found');
    expect(await outcome(rooms.tickets.revealWords(await rooms.as('tiepnhan'), story.id))).toBe('forbidden');
    const plain = await (await Story.begin(rooms, { text: 'Ổ gà lớn trước cổng chợ.' })).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    expect((await rooms.tickets.read(focal, plain.id)).canRevealWords).toBe(false);
  });

  it('moves a ticket into the restricted lane and back with its receipt and deadline', async () => {
    const story = await Story.begin(rooms);
    const due = await dueOf(story, 'answer');
    expect(await story.act('tiepnhan', { action: 'restrict' })).toBeNull();
    expect(await outcome(rooms.tickets.read(await rooms.as('truongca'), story.id))).toBe('not_found');
    await story.act('tiepcongdan', { action: 'unrestrict' });
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), story.id)).state).toBe('new');
    expect(await dueOf(story, 'answer')).toEqual(due);
  });

  it('answers a wrong secret, an unknown code and a malformed one alike, for the same work', async () => {
    const story = await Story.begin(rooms);
    const statements = async (work: () => Promise<unknown>) => {
      const spied: string[] = [];
      const query = rooms.db.query.bind(rooms.db);
      const repository = rooms.db.getRepository(TicketRow);
      const find = repository.findOneBy.bind(repository);
      repository.findOneBy = (where) => { spied.push('find'); return find(where); };
      rooms.db.query = ((sql: string, parameters?: unknown[]) => { spied.push(sql); return query(sql, parameters); }) as typeof rooms.db.query;
      const said = await work().catch((e: { refusal: unknown }) => JSON.stringify(e.refusal));
      Object.assign(rooms.db, { query });
      Object.assign(repository, { findOneBy: find });
      return { said, spied };
    };
    const wrong = await statements(() => rooms.tickets.track({ code: story.link.code, secret: 'x'.repeat(32) }));
    for (const key of [{ code: 'PA-261123-2222', secret: story.link.secret }, { code: 'nothing\u0000', secret: '' }, { code: '', secret: '\ud800' }]) expect(await statements(() => rooms.tickets.track(key))).toEqual(wrong);
    expect(wrong.said).toContain('tracking_not_found');
  });
});

describe('clocks', () => {
  it('pause while the citizen is asked, and the promised date moves by the days of waiting', async () => {
    const story = await Story.begin(rooms);
    const before = await dueOf(story, 'answer');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Ở đoạn nào, gần số nhà nào?' }]);
    rooms.clock.at = new Date('2026-11-25T10:00:00+07:00');
    const view = await rooms.tickets.actByLink(story.link, { action: 'reply', text: 'Ngay trước cổng trường', uploads: [] }, randomUUID());
    expect(view.state).toBe('in_triage');
    // Asked on Monday, answered on Wednesday: two working days.
    expect(before).toEqual(new Date('2026-11-26T17:00:00+07:00'));
    expect(new Date(view.promisedAt ?? '')).toEqual(new Date('2026-11-30T17:00:00+07:00'));
  });

  it('allow two questions, not three', async () => {
    const story = await Story.begin(rooms);
    for (let i = 0; i < 2; i++) {
      await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Ở đâu?' }]);
      await rooms.tickets.actByLink(story.link, { action: 'reply', text: 'Ở đây', uploads: [] }, randomUUID());
    }
    await story.go(['tiepnhan', { action: 'claim' }]);
    expect(await outcome(story.act('tiepnhan', { action: 'ask', question: 'Ở đâu?' }))).toBe('ask_limit');
  });

  it('end a claim after ten minutes, a silence after five working days, an answer after ten', async () => {
    const [claimed, silent, answered] = [await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms)];
    await answered.go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    await silent.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Ở đâu?' }]);
    await claimed.go(['tiepnhan', { action: 'claim' }]);
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 11 * 60_000);
    await rooms.tickets.runDueClocks();
    expect([(await claimed.row()).state, (await silent.row()).state]).toEqual(['new', 'waiting_for_citizen']);
    rooms.clock.at = new Date('2026-11-30T17:00:01+07:00');
    await rooms.tickets.runDueClocks();
    expect([(await silent.row()).state, (await answered.row()).state]).toEqual(['refused', 'answered']);
    rooms.clock.at = new Date('2026-12-07T17:00:01+07:00');
    await rooms.tickets.runDueClocks();
    expect((await answered.row()).state).toBe('closed');
  });

  it('follow a corrected category from the same day of receipt, and tell the citizen', async () => {
    const story = await Story.begin(rooms);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'correct', type: 'report', category: 'CX-02', areaCode: '26524', priority: 'P2' }]);
    const view = await rooms.tickets.track(story.link);
    expect(new Date(view.promisedAt ?? '')).toEqual(new Date('2026-12-02T17:00:00+07:00'));
    expect(view.story.at(-1)).toMatchObject({ step: 'date_changed', reason: 'classification' });
  });
});

describe('handing back', () => {
  const routed = async () => (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
  const handBack: StaffAct = { action: 'hand_back', reason: 'Đường do Sở Giao thông vận tải quản lý', competentBody: 'SGTVT' };

  it('goes back to the desk, and the old body sees it no more after it was routed elsewhere', async () => {
    const story = await routed();
    await story.go(['daumoi.ubnd-vt', handBack], ['tiepnhan2', routeTo('SGTVT')]);
    expect(await outcome(rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id))).toBe('not_found');
    expect((await rooms.tickets.track(story.link)).story.map((s) => s.step)).toContain('body_changed');
  });

  it('goes to the supervisor the second time, whose ruling binds', async () => {
    const story = await routed();
    const ruling: StaffAct = { action: 'rule_competence', lead: 'UBND-VT', coordinating: ['SGTVT'], reason: 'Đoạn này thuộc đường đô thị do thành phố quản lý' };
    expect(await outcome(story.act('giamsat', ruling))).toBe('action_not_allowed');
    await story.go(['daumoi.ubnd-vt', handBack]);
    expect(await outcome(story.act('giamsat', ruling))).toBe('action_not_allowed');
    await story.go(['tiepnhan', routeTo('SGTVT')], ['chuyenvien.sgtvt', { ...handBack, competentBody: 'UBND-VT' } as StaffAct]);
    const offered = async (name: string) => (await rooms.tickets.read(await rooms.as(name), story.id)).allowedActions.map((a) => a.action);
    expect([await offered('tiepnhan'), await offered('giamsat')]).toEqual([['mark_spam', 'restrict', 'tag', 'comment'], ['rule_competence', 'comment']]);
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT')))).toBe('ruling_needed');
    expect(await outcome(story.act('tiepnhan', ruling))).toBe('forbidden');
    expect(await outcome(story.act('giamsat', { ...ruling, lead: 'BCD-DTTM' } as StaffAct))).toBe('unknown_body');
    await story.go(['giamsat', ruling]);
    expect(await story.row()).toMatchObject({ state: 'routed', leadBody: 'UBND-VT', coordinating: ['SGTVT'] });
    expect(await offered('daumoi.ubnd-vt')).toEqual(['accept', 'comment', 'report_obstacle']);
    expect(await outcome(story.act('daumoi.ubnd-vt', handBack))).toBe('hand_back_limit');
    expect((await rooms.tickets.track(story.link)).story.at(-1)).toMatchObject({ step: 'body_changed', body: { code: 'UBND-VT' } });
  });

  it('is refused after eight working hours', async () => {
    const story = await routed();
    rooms.clock.at = new Date('2026-11-24T10:00:00+07:00');
    expect(await outcome(story.act('daumoi.ubnd-vt', handBack))).toBe('hand_back_late');
  });

  it('names another body that exists', async () => {
    const story = await routed();
    for (const competentBody of ['UBND-VT', 'NOBODY']) expect(await outcome(story.act('daumoi.ubnd-vt', { ...handBack, competentBody } as StaffAct))).toBe('unknown_body');
  });
});

describe('routing', () => {
  it('needs a place where the category does, a body that takes tickets and the claim', async () => {
    const story = await Story.begin(rooms);
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT')))).toBe('action_not_allowed');
    await story.act('tiepnhan', { action: 'claim' });
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT', { areaCode: null })))).toBe('place_needed');
    expect(await outcome(story.act('tiepnhan', routeTo('BCD-DTTM')))).toBe('unknown_body');
    expect(await outcome(story.act('tiepnhan2', routeTo('UBND-VT')))).toBe('held_by_other');
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT')))).toBe('done');
  });

  it('keeps what was proposed beside what was decided', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('SGTVT', { category: 'GT-02', note: 'Biển báo cũng mất' })]);
    const kept = await rooms.db.getRepository(TicketProposalRow).findOneByOrFail({ ticketId: story.id });
    expect(kept.proposed).toMatchObject({ lead: 'UBND-VT', candidates: expect.arrayContaining([expect.objectContaining({ category: 'GT-01' })]) });
    expect(kept.decided).toMatchObject({ lead: 'SGTVT', category: 'GT-02', proposedLead: 'UBND-VT', changed: ['category'] });
    expect(kept.decidedAt).toEqual(rooms.clock.at);
  });
});

describe('history', () => {
  it('cannot be changed, deleted or truncated by the program', async () => {
    await rooms.tickets.submit(message());
    for (const sql of [`UPDATE ticket_event SET action = 'x'`, 'DELETE FROM ticket_event', 'TRUNCATE ticket_event', 'DELETE FROM access_log', 'DELETE FROM ticket', 'RESET ROLE; DELETE FROM ticket_event']) await expect(rooms.db.query(sql)).rejects.toThrow(/permission denied|append-only/);
  });
});
