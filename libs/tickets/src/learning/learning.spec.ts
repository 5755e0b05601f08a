import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LearntVersion, Priority } from '#contract';
import { createDataSource, LearntLessonRow, LearntWeightsRow } from '#database';
import { isHeldBack } from '#rules';
import { seededRooms, type SeededRooms } from '../../../../test/support/rooms.js';
import { outcome, routeTo, Story } from '../../../../test/support/tickets.js';
import { until } from '../../../../test/support/until.js';

// A run reads hundreds of sentences and compiles large counts, on a machine that may be busy.
jest.setTimeout(120_000);

const MORNING = new Date('2026-11-23T09:00:00+07:00');
const times = ['Sáng nay', 'Hồi hôm', 'Mấy bữa nay', 'Từ tuần trước', 'Chiều qua', 'Đêm rồi', 'Cả tháng nay'];
const places = ['chỗ bến ghe', 'đoạn gần chợ chiều', 'phía sau đình', 'ngay mỏm đá', 'trước dãy nhà lưới', 'khúc quẹo ra biển'];
const ends = ['bà con nhờ coi giùm', 'xin người tới xem', 'mong sớm làm lại', 'nhờ ghi nhận', 'cho người ra ngó một bữa', 'ai cũng lo'];
/** What people of this coast call their sea wall; the shipped counts have never heard of it. */
const report = (i: number) => `${times[i % times.length]} con trạch ${places[i % places.length]} lở thêm một mảng, ${ends[i % ends.length]}.`;
const told = 'Sáng nay con trạch phía sau đình lở thêm một mảng.';

let rooms: SeededRooms;
const corrected: Story[] = [];

/** The desk decides one report. */
async function decide(text: string, category: string, priority: Priority = 'P2'): Promise<Story> {
  rooms.clock.at = new Date(rooms.clock.at.getTime() + 60_000);
  const story = await Story.begin(rooms, { text, place: { areaCode: '26524', street: null, landmark: null, position: null } });
  return story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { category, priority })]);
}

const decideSome = (many: number, text: (i: number) => string, category: string): Promise<Story[]> => Promise.all(Array.from({ length: many }, (_, i) => decide(text(i), category)));

const proposed = async (of: Pick<SeededRooms, 'tickets'> = rooms) => (await of.tickets.propose({ text: told })).categories.map((one) => one.code);
const learnNow = async () => {
  await rooms.learning.askRun(await rooms.as('quantri'));
  await rooms.learning.turn();
};
const versionOf = async (number: number | null): Promise<LearntVersion> => {
  const found = (await rooms.learning.view()).versions.find((one) => one.number === number);
  if (found === undefined) throw new Error(`No version ${number}.`);
  return found;
};
const everythingKept = async () => JSON.stringify([await rooms.db.getRepository(LearntWeightsRow).find(), await rooms.db.getRepository(LearntLessonRow).find()]);
/** What of a text once told stands in any table but those that words live in. */
async function leaksOf(words: readonly string[]): Promise<string[]> {
  const tables = await rooms.db.query<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('ticket_message', 'ticket_words', 'ticket')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await rooms.db.query<{ all: string | null }[]>(`SELECT string_agg(t::text, ' ') AS all FROM "${name}" t`);
    found.push(...words.filter((word) => row?.all?.includes(word)).map((word) => `${name}: ${word}`));
  }
  return found;
}

beforeAll(async () => {
  rooms = await seededRooms();
  while (corrected.length < 150 || corrected.filter(({ id }) => isHeldBack(id)).length < 31) corrected.push(...(await decideSome(6, (i) => report(corrected.length + i), 'CX-05')));
}, 240_000);
afterAll(() => rooms.close());

describe('the proposal learns from the desk', () => {
  it('the same wrong proposal put right again and again is made no more the next day, in every process', async () => {
    const other = await rooms.another();
    expect([(await proposed())[0], (await proposed(other))[0]]).not.toContain('CX-05');
    const before = (await rooms.learning.view()).shippedLabel;
    await rooms.learning.turn();
    expect((await rooms.learning.view()).steps).toEqual([]);
    rooms.clock.at = new Date('2026-11-24T02:00:00+07:00');
    await rooms.learning.turn();
    const view = await rooms.learning.view();
    const version = await versionOf(view.inForce);
    expect(version.verdicts).toMatchObject({ category: 'better' });
    expect(version.after.categories.first).toBeGreaterThan(version.before.categories.first);
    expect(view.steps[0]).toMatchObject({ kind: 'run', outcome: 'in_force', byLabel: null, count: corrected.length });
    expect((await proposed())[0]).toBe('CX-05');
    rooms.clock.at = new Date('2026-11-24T02:01:00+07:00');
    await until(async () => (await proposed(other))[0] === 'CX-05', 'the other process proposes by what was learnt');
    const story = await Story.begin(rooms, { text: told });
    const [row] = await rooms.db.query<{ version: string }[]>(`SELECT version FROM ticket_proposal WHERE ticket_id = $1`, [story.id]);
    expect(row?.version).toContain(`${before}.${version.number}`);
    expect(version.moved.map(({ words }) => words)).toContain('con trach');
  });

  it('learns from no ticket that is held back, and keeps words and pairs that three senders share, nothing longer', async () => {
    const lessons = await rooms.db.getRepository(LearntLessonRow).find();
    expect(lessons.length).toBeGreaterThan(100);
    expect(lessons.filter(({ ticketId }) => isHeldBack(ticketId))).toEqual([]);
    const [row] = await rooms.db.getRepository(LearntWeightsRow).find();
    const keys = (row?.categoryCounts ?? '').split('\n').slice(1).map((line) => line.split('\t')[0] ?? '');
    expect(Math.max(...keys.map((key) => key.split(' ').length))).toBe(2);
    expect(keys).toContain('con trach');
  });

  it('what one person alone wrote stands in no table but where words live: not their name, not their rare words', async () => {
    const secret = 'Con trạch chỗ bến ghe lở thêm một mảng, nhà bà Tư Khoẻn Xíu kêu quéo lẹp hoài.';
    const one = { kind: 'phone', value: '0900 000 001' } as const;
    for (let i = 0; i < 6; i++) {
      const story = await Story.begin(rooms, { text: secret, contact: one, consents: ['contact_about_this_report'] });
      await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { category: 'KT-03', priority: 'P2' })]);
    }
    for (let five = 0; five < 40; five += 5) await decideSome(5, (i) => `Con trạch ${places[i]} nghe kêu răng rắc, ${ends[five % ends.length]}`, 'CX-05');
    await rooms.learning.putInForce(await rooms.as('quantri'), null, (await rooms.learning.view()).inForce);
    await learnNow();
    expect((await rooms.learning.view()).steps[0]).toMatchObject({ kind: 'run', outcome: 'in_force' });
    expect(await everythingKept()).toContain('keu rang');
    expect(await leaksOf(['khoen', 'Khoẻn', 'queo lep', 'quéo lẹp'])).toEqual([]);
    expect(await everythingKept()).not.toMatch(/khoen|queo lep|tu khoen/);
  });

  it('with too little decided since, the night passes without a run', async () => {
    const runs = async () => (await rooms.learning.view()).steps.filter(({ kind }) => kind === 'run').length;
    const before = await runs();
    rooms.clock.at = new Date('2026-11-26T02:00:00+07:00');
    await rooms.learning.turn();
    expect(await runs()).toBe(before);
  });

  it('worse weights are refused, with the figures that say so', async () => {
    const inForce = (await rooms.learning.view()).inForce;
    rooms.clock.at = MORNING;
    await learnNow();
    const { inForce: after, versions } = await rooms.learning.view();
    expect(after).toBe(inForce);
    expect(versions[0]).toMatchObject({ status: 'refused', verdicts: { category: 'not_better', type: expect.any(String), urgent: expect.any(String) } });
    const [row] = await rooms.db.getRepository(LearntWeightsRow).find({ where: { status: 'refused' }, order: { number: 'DESC' } });
    expect([row?.categoryCounts, row?.typeCounts, row?.urgentCounts, await rooms.db.getRepository(LearntLessonRow).countBy({ number: row?.number ?? 0 })]).toEqual([null, null, null, 0]);
  });

  it('a month tells how many proposals were let stand, put right, and came back', async () => {
    const [month] = (await rooms.learning.view()).months;
    expect(month).toMatchObject({ month: '2026-11', returned: 0 });
    expect(month?.decided).toBe(corrected.length + 46);
    expect(month?.category).toBeGreaterThan(100);
    expect(month?.accepted).toBeGreaterThan(0);
    expect((month?.accepted ?? 0) + (month?.category ?? 0)).toBeLessThanOrEqual(month?.decided ?? 0);
  });
});

describe('what may not be learnt from', () => {
  const learntFrom = async () => {
    const rows = await rooms.db.getRepository(LearntLessonRow).find();
    const story = corrected.find(({ id }) => rows.some(({ ticketId }) => ticketId === id));
    if (story === undefined) throw new Error('Nothing was learnt.');
    return story;
  };
  const lessonsOf = (ticketId: string) => rooms.db.getRepository(LearntLessonRow).countBy({ ticketId });

  it('a report that turns out to be a denunciation is taken out of every version, as if it had never been counted', async () => {
    const story = await learntFrom();
    expect(await lessonsOf(story.id)).toBeGreaterThan(0);
    const before = await versionOf((await rooms.learning.view()).inForce);
    await story.act('tiepnhan', { action: 'restrict' });
    const months = async () => (await rooms.learning.view()).months.reduce((sum, { decided }) => sum + decided, 0);
    const decided = await months();
    await rooms.learning.turn();
    expect(await lessonsOf(story.id)).toBe(0);
    const view = await rooms.learning.view();
    const after = await versionOf(view.inForce);
    expect(after).toMatchObject({ lessons: before.lessons - 1, takenOut: before.takenOut + 1 });
    expect(after.label).not.toBe(before.label);
    expect(view.steps[0]).toMatchObject({ kind: 'taken_out', count: 1 });
    expect(await months()).toBe(decided);
    // As it would be had it never been there.
    const [kept] = await rooms.db.getRepository(LearntWeightsRow).find({ where: { status: 'in_force' } });
    const head = JSON.parse(kept?.categoryCounts?.split('\n')[0] ?? '{}') as Record<string, number>;
    const labels = await rooms.db.getRepository(LearntLessonRow).findBy({ number: kept?.number ?? 0 });
    expect(head['CX-05']).toBeCloseTo(labels.filter(({ category }) => category === 'CX-05').reduce((sum, { accepted }) => sum + (accepted ? 0.34 : 1), 0));
  });

  it('is taken out too when the mark was taken off again, and when its words are erased', async () => {
    const marked = await learntFrom();
    await marked.act('tiepnhan', { action: 'restrict' });
    await marked.go(['tiepcongdan', { action: 'claim' }], ['tiepcongdan', { action: 'unrestrict' }]);
    await rooms.learning.turn();
    const erased = await learntFrom();
    expect([await lessonsOf(marked.id), (await lessonsOf(erased.id)) > 0]).toEqual([0, true]);
    const owner = await createDataSource({ url: rooms.database.ownerUrl, name: 'ccc-test-erase', restricted: false, poolSize: 1 }).initialize();
    await owner.query(`DELETE FROM ticket_message WHERE ticket_id = $1`, [erased.id]);
    await owner.destroy();
    await rooms.learning.turn();
    expect(await lessonsOf(erased.id)).toBe(0);
  });

  it('leaves with those words that only its sender and two others had shared', async () => {
    const stories: Story[] = [];
    while (stories.length < 3) {
      const story = await decide('Con trạch chỗ bến ghe kêu lục bục zéo zéo, bà con nhờ coi giùm.', 'CX-05');
      if (!isHeldBack(story.id)) stories.push(story);
    }
    await rooms.learning.putInForce(await rooms.as('quantri'), null, (await rooms.learning.view()).inForce);
    await learnNow();
    expect(await everythingKept()).toContain('zeo zeo');
    await stories[0]?.act('tiepnhan', { action: 'restrict' });
    await rooms.learning.turn();
    expect(await everythingKept()).not.toContain('zeo zeo');
  });
});

describe('the administrator', () => {
  it('goes back to what shipped and forward again; the program then waits to be asked before it learns anew', async () => {
    const admin = await rooms.as('quantri');
    const { inForce } = await rooms.learning.view();
    expect(inForce).not.toBeNull();
    await rooms.learning.putInForce(admin, null, inForce);
    expect((await proposed())[0]).not.toBe('CX-05');
    expect(await rooms.learning.view()).toMatchObject({ inForce: null, paused: true, steps: [{ kind: 'put', number: null, byLabel: admin.label }, ...Array<unknown>((await rooms.learning.view()).steps.length - 1).fill(expect.anything())] });
    rooms.clock.at = new Date('2026-12-10T02:00:00+07:00');
    await rooms.learning.turn();
    expect((await rooms.learning.view()).inForce).toBeNull();
    await rooms.learning.putInForce(admin, inForce, null);
    expect((await proposed())[0]).toBe('CX-05');
  });

  it('is told when somebody else was faster, and puts nothing in force that was refused or is not there', async () => {
    const admin = await rooms.as('quantri');
    const { inForce, versions } = await rooms.learning.view();
    const refused = versions.find(({ status }) => status === 'refused')?.number ?? 0;
    expect([await outcome(rooms.learning.putInForce(admin, null, 999_999)), await outcome(rooms.learning.putInForce(admin, refused, inForce)), await outcome(rooms.learning.putInForce(admin, 999_999, inForce))]).toEqual(['learnt_changed', 'not_found', 'not_found']);
    await rooms.db.query(`UPDATE learnt_weights SET based_on = 'another' WHERE status = 'earlier'`);
    const outdated = versions.find(({ status }) => status === 'earlier')?.number ?? 0;
    expect(await outcome(rooms.learning.putInForce(admin, outdated, inForce))).toBe('learnt_outdated');
  });

  it('loses no run when the process stops: the next one takes it up', async () => {
    const stopped = await rooms.another();
    await rooms.learning.askRun(await rooms.as('quantri'));
    stopped.learning.stop();
    await stopped.learning.turn();
    expect((await rooms.learning.view()).run).toMatchObject({ startedAt: null });
    await rooms.learning.turn();
    expect(await rooms.learning.view()).toMatchObject({ run: null, steps: expect.arrayContaining([expect.objectContaining({ kind: 'run', outcome: expect.stringMatching(/in_force|refused/) })]) });
  });

  it('asks twice and gets one run', async () => {
    const admin = await rooms.as('quantri');
    await rooms.learning.askRun(admin);
    await rooms.learning.askRun(admin);
    const [row] = await rooms.db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM learning_step WHERE ended_at IS NULL`);
    expect(row?.n).toBe(1);
    await Promise.all([rooms.learning.turn(), (await rooms.another()).learning.turn()]);
    expect((await rooms.learning.view()).run).toBeNull();
  });
});
