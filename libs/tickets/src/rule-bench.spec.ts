import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ClassificationRule, type DeadlineLimits, type Figure, type RoutingRule, type RuleDraft, type RuleKind, type RulesView } from '#contract';
import { BodyRow, createDataSource, RuleDataRow, RuleFailureRow, TicketProposalRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { message, outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
beforeEach(() => { rooms.clock.at = new Date('2026-11-23T09:00:00+07:00'); });

const dogs: RoutingRule = { id: 'cho-can', name: 'Chó cắn về thú y', when: { categories: [], areas: ['747'], words: ['chó cắn', 'chó dại'] }, lead: 'SNNPTNT', coordinating: [], source: 'Quyết định 12/QĐ-UBND', note: '' };
const weed: ClassificationRule = { id: 'beo', name: 'Bèo phủ kín', words: ['bèo phủ'], without: [], raise: { category: 'XD-04', urgent: true }, source: 'Đề xuất', note: '' };
const ground = 'Quyết định 12/QĐ-UBND ngày 20/11/2026';
const view = () => rooms.rules.view();
const basedOn = async (kind: RuleKind) => (await view())[kind].version;

/** As the page does it: rehearse, then switch on what was rehearsed. */
async function rehearse(draft: RuleDraft) {
  const { now, next, faults } = await rooms.rules.after(await basedOn(draft.kind), draft);
  return { faults, ...(await rooms.tickets.rehearseRules(draft.kind, now, next)) };
}
async function switchOn(draft: RuleDraft, more: { who?: string; rehearsed?: RuleDraft; basedOn?: string } = {}): Promise<void> {
  const actor = await rooms.as(more.who ?? 'quantri');
  const version = more.basedOn ?? (await basedOn(draft.kind));
  await rooms.rules.switchOn(actor, version, draft, ground, rooms.rules.proof(await rooms.as('quantri'), version, more.rehearsed ?? draft));
}
const routing = (...rules: RoutingRule[]): RuleDraft => ({ kind: 'routing', data: { rules } });
const classification = (...rules: ClassificationRule[]): RuleDraft => ({ kind: 'classification', data: { rules } });
const deadlines = async (change: (limits: DeadlineLimits) => void): Promise<RuleDraft> => { const data = structuredClone((await view()).deadlines.data); change(data); return { kind: 'deadlines', data }; };
const figure = (figures: readonly Figure[], name: Figure['name'], more: Partial<Figure> = {}) => figures.find((f) => f.name === name && Object.entries(more).every(([key, value]) => f[key as keyof Figure] === value));
const dogBites = (more = {}) => Story.begin(rooms, { text: 'Rác và chó thả rông: con tôi bị chó cắn ở hẻm 45, rác thải đổ trộm đầy đường.', ...more });
const proposal = async (story: Story) => (await rooms.db.getRepository(TicketProposalRow).findOneByOrFail({ ticketId: story.id })).proposed as { lead: string | null; leadReasons: { kind: string }[]; candidates: { category: string }[]; urgent: boolean };
/** As the owner: what an administrator can't do from a page. */
async function owner(work: (db: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>) => Promise<unknown>): Promise<void> {
  const db = await createDataSource({ url: rooms.database.ownerUrl, name: 'ccc-test-owner', restricted: false, poolSize: 1 }).initialize();
  try { await work(db); } finally { await db.destroy(); }
  rooms.directory.forget();
}
const marks = async (): Promise<RulesView['marks']> => (await view()).marks;
const failing = async (who = 'quantri') => (await rooms.signIn.me(await rooms.as(who))).failingRules;

describe('the rule bench', () => {
  it('the administrator sends dog bites to the animal health office and sees first what it would have changed', async () => {
    const [bite, decided, elsewhere] = [await dogBites(), await dogBites(), await dogBites({ place: { areaCode: '26548', street: null, landmark: null, position: null } })];
    await decided.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('SNNPTNT', { category: (await proposal(decided)).candidates[0]?.category ?? 'MT-01' })]);
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ, thả chó dại cắn dân.' });
    const closed = await dogBites();
    await closed.act('tiepnhan', { action: 'restrict' });
    const spam = await dogBites();
    await spam.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'mark_spam' }]);

    const { before } = { before: (await proposal(bite)).lead };
    const result = await rehearse(routing(dogs));
    expect(result).toMatchObject({ days: 90, tickets: 3, cut: false, changed: 2, faults: [] });
    const moved = figure(result.figures, 'lead', { before, after: 'SNNPTNT' });
    expect(moved?.count).toBe(2);
    expect(moved?.tickets).toContainEqual({ code: bite.link.code, receivedOn: '2026-11-23', category: (await proposal(bite)).candidates[0]?.category, area: '26524', before, after: 'SNNPTNT' });
    expect(figure(result.figures, 'right_now')?.tickets.map((t) => t.code)).toEqual([decided.link.code]);
    // Nobody who keeps rules reads a word, hears of the restricted lane, or is shown what is not there.
    const told = JSON.stringify(result);
    for (const never of [elsewhere.link.code, hidden.link.code, closed.link.code, spam.link.code, 'hẻm 45', bite.id]) expect(told).not.toContain(never);

    expect((await proposal(await dogBites())).lead).toBe(before);
    await switchOn(routing(dogs));
    const after = await proposal(await dogBites());
    expect(after).toMatchObject({ lead: 'SNNPTNT', leadReasons: [{ kind: 'rule', name: 'Chó cắn về thú y' }] });
    const reported = await dogBites();
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), reported.id)).offer?.routes[0]).toMatchObject({ lead: 'SNNPTNT', leadReasons: [{ kind: 'rule' }] });
    // What was received before stays as it was proposed.
    expect((await proposal(bite)).lead).toBe(before);
    expect((await view()).routing.versions[0]).toMatchObject({ version: await basedOn('routing'), source: ground, byLabel: 'Quản trị hệ thống' });
    expect((await rehearse(routing(dogs))).changed).toBe(0);
    expect((await rehearse(routing())).figures.map(({ name }) => name)).toEqual(expect.arrayContaining(['lead', 'wrong_now']));
  });

  it('a rule names a body that was abolished: reports still arrive, and the administrator sees a red mark until a person changes the rule', async () => {
    await switchOn(routing(dogs));
    expect([await failing(), await marks()]).toEqual([0, []]);
    await owner((db) => db.getRepository(BodyRow).update({ code: 'SNNPTNT' }, { validTo: '2026-11-22' }));
    try {
      expect(await failing()).toBe(1);
      const story = await dogBites();
      await Promise.all([dogBites(), dogBites()]);
      expect((await proposal(story)).leadReasons[0]?.kind).not.toBe('rule');
      const [mark] = await marks();
      expect(mark).toMatchObject({ kind: 'routing', rule: 'cho-can', name: 'Chó cắn về thú y', fault: 'lead_gone', codes: ['SNNPTNT'], times: 3, last: rooms.clock.at.toISOString() });
      expect(JSON.stringify(await rooms.db.getRepository(RuleFailureRow).find())).not.toMatch(/hẻm|PA-/);
      // It is on, and stays on.
      expect((await view()).routing.data.rules).toHaveLength(1);
      expect(await failing('truongca')).toBe(0);
      // It can't be switched on as it is, but corrected.
      expect(await outcome(switchOn(routing({ ...dogs, name: 'Chó cắn' })))).toBe('rules_wrong');
      await switchOn(routing({ ...dogs, lead: 'SYT' }));
      expect([await failing(), await marks()]).toEqual([0, []]);
      expect((await proposal(await dogBites())).lead).toBe('SYT');
    } finally {
      await owner((db) => db.getRepository(BodyRow).update({ code: 'SNNPTNT' }, { validTo: null }));
    }
  });

  it('a table in ruins stops nobody: reports arrive with their dates, and the marks stand', async () => {
    const before = await rooms.db.getRepository(RuleDataRow).findBy({ active: true });
    const ruin = (data: object) => owner((db) => db.query(`UPDATE rule_data SET data = $1 WHERE active AND kind IN ('routing', 'classification', 'deadlines')`, [JSON.stringify(data)]));
    try {
      await ruin({ rules: [{ id: 'x', name: 'Hỏng', when: 3 }] });
      expect((await rooms.tickets.submit(message())).promisedAt).toBe(new Date('2026-11-26T17:00:00+07:00').toISOString());
      expect((await marks()).map(({ kind, fault, name }) => [kind, fault, name])).toEqual([['routing', 'unreadable', 'Hỏng'], ['classification', 'unreadable', 'Hỏng'], ['deadlines', 'unreadable', '']]);
      expect(await failing()).toBe(3);
    } finally {
      for (const row of before) await owner((db) => db.query(`UPDATE rule_data SET data = $1 WHERE kind = $2 AND version = $3`, [JSON.stringify(row.data), row.kind, row.version]));
    }
  });

  it('a message about weed on the canal becomes urgent and gets its category, and the rehearsal said so', async () => {
    const before = await Story.begin(rooms, { text: 'Kênh Bến Đình bèo phủ kín, ghe không vô được.' });
    const result = await rehearse(classification(weed));
    expect(figure(result.figures, 'urgent_more')?.tickets.map((t) => t.code)).toEqual([before.link.code]);
    expect(figure(result.figures, 'category', { after: 'XD-04' })?.count).toBe(1);
    await switchOn(classification(weed));
    const after = await Story.begin(rooms, { text: 'Kênh Bến Đình bèo phủ kín, ghe không vô được.' });
    expect(await proposal(after)).toMatchObject({ urgent: true, candidates: [{ category: 'XD-04' }, ...(await proposal(after)).candidates.slice(1)] });
    expect([(await after.row()).priority, (await after.row()).categoryCode]).toEqual(['P0', 'XD-04']);
    expect(figure((await rehearse(classification())).figures, 'urgent_less')?.count).toBe(2);
    await switchOn(classification());
  });

  it('a shorter limit shows who would have been late; the promises of before stay, the new ones follow the new limit', async () => {
    const story = await Story.begin(rooms);
    const due = async (one: Story) => (await rooms.tickets.track(one.link)).promisedAt;
    expect(await due(story)).toBe(new Date('2026-11-26T17:00:00+07:00').toISOString());
    rooms.clock.at = new Date('2026-11-25T09:00:00+07:00');
    const shorter = await deadlines((limits) => { limits.byPriority.P1.answer.hours = 8; });
    const result = await rehearse(shorter);
    const late = figure(result.figures, 'late_now', { clock: 'answer' });
    expect(late?.tickets.find((t) => t.code === story.link.code)).toMatchObject({ before: '2026-11-26T10:00:00.000Z', after: '2026-11-24T02:00:00.000Z' });
    expect(figure(result.figures, 'earlier', { clock: 'answer' })?.count).toBeGreaterThanOrEqual(late?.count ?? 0);
    await switchOn(shorter);
    expect(await due(story)).toBe(new Date('2026-11-26T17:00:00+07:00').toISOString());
    expect(await due(await Story.begin(rooms))).toBe(new Date('2026-11-26T09:00:00+07:00').toISOString());
    // A longer one lets them be in time again.
    const back = await deadlines((limits) => { limits.byPriority.P1.answer.hours = 24; });
    expect(figure((await rehearse(back)).figures, 'late_no_more', { clock: 'answer' })?.tickets.map((t) => t.code)).toContain(story.link.code);
    await switchOn(back);
  });

  it('only what was rehearsed as it stands is switched on, by whoever rehearsed it, within the hour, and only over what they saw', async () => {
    const draft = routing({ ...dogs, id: 'khac' });
    expect(await outcome(switchOn(draft, { rehearsed: routing(dogs) }))).toBe('rehearsal_needed');
    expect(await outcome(switchOn(draft, { who: 'truongca' }))).toBe('rehearsal_needed');
    const actor = await rooms.as('quantri');
    const version = await basedOn('routing');
    const proof = rooms.rules.proof(actor, version, draft);
    for (const forged of ['', 'x', '.', `${Number.MAX_SAFE_INTEGER}.${proof.split('.')[1] ?? ''}`]) expect(await outcome(rooms.rules.switchOn(actor, version, draft, ground, forged))).toBe('rehearsal_needed');
    rooms.clock.at = new Date('2026-11-23T10:00:01+07:00');
    expect(await outcome(rooms.rules.switchOn(actor, version, draft, ground, proof))).toBe('rehearsal_needed');
    const fresh = rooms.rules.proof(actor, version, draft);
    const twice = await Promise.all([outcome(rooms.rules.switchOn(actor, version, draft, ground, fresh)), outcome(rooms.rules.switchOn(actor, version, draft, ground, fresh))]);
    expect(twice.toSorted()).toEqual(['done', 'rules_changed']);
    expect(await outcome(rooms.rules.after(version, draft))).toBe('rules_changed');
    // An older version is read again, and taken up by the same way.
    const { draft: older } = await rooms.rules.version('routing', 'ban-dau');
    expect(older).toEqual(routing());
    await switchOn(older);
    expect(await outcome(rooms.rules.version('routing', 'nothing'))).toBe('not_found');
    expect(await outcome(rooms.rules.version('calendar', 'lich-2026-11'))).toBe('not_found');
    expect(await rooms.db.getRepository(RuleDataRow).countBy({ kind: 'routing', active: true })).toBe(1);
  });
});
