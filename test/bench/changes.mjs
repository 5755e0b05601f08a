import { randomUUID } from 'node:crypto';
import { reportText } from './invented.mjs';

const AT_ONCE = 8;
const kinds = ['comment', 'comment', 'claim', 'comment', 'release', 'comment', 'claim', 'submit', 'comment', 'release'];

/** Colleagues at work: so many changes a minute through the API, evenly, for as long as asked. @returns what was done and what was refused */
export async function makeChanges({ desks, ids, areas, next, open, perMinute, ms }) {
  const done = { comment: 0, claim: 0, release: 0, submit: 0, refused: 0, late: 0 };
  const held = [];
  const underWay = new Set();
  const pick = (list) => list[Math.floor(next() * list.length)];
  const act = async (desk, id, what) => {
    const { version } = await desk.ticket(id);
    await desk.act(id, { version, idempotencyKey: randomUUID(), act: what, template: null });
  };
  const one = async (n) => {
    const kind = kinds[n % kinds.length];
    const desk = pick(desks);
    if (kind === 'submit') await desk.submit({ idempotencyKey: randomUUID(), text: reportText(next), place: { areaCode: pick(areas), street: null, landmark: null, position: null }, channel: 'phone', contact: null, consents: [], uploads: [] });
    else if (kind === 'comment') await act(desk, n % 50 === 0 ? open : pick(ids), { action: 'comment', text: `Đã xem lúc ${n}` });
    else if (kind === 'claim') { const id = pick(ids); if (id !== open) { await act(desk, id, { action: 'claim' }); held.push([desk, id]); } }
    else { const [holder, id] = held.shift() ?? []; if (holder) await act(holder, id, { action: 'release' }); }
    done[kind] += 1;
  };
  const from = performance.now();
  const every = 60_000 / perMinute;
  for (let n = 0; n * every < ms; n += 1) {
    const wait = from + n * every - performance.now();
    if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
    if (underWay.size >= AT_ONCE) { done.late += 1; await Promise.race(underWay); }
    const work = one(n).catch(() => { done.refused += 1; }).finally(() => underWay.delete(work));
    underWay.add(work);
  }
  await Promise.all(underWay);
  return { ...done, seconds: (performance.now() - from) / 1_000 };
}
