import { randomUUID } from 'node:crypto';
import { random, reportText, streetOf } from './invented.mjs';

const AT_ONCE = 2_000;
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Fills tickets with their reports and contacts, as the owner of the database; their search words are then written by the program's own `fillWords`.
 * No histories, clocks or counters: nothing here reads them.
 */
export async function fillTickets(owner, keys, { tickets, areas, categories, bodies }) {
  const next = random(1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const codes = new Set();
  const phones = [];
  const end = Date.parse('2026-11-24T10:00:00+07:00');
  for (let from = 0; from < tickets; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, tickets - from) }, (_, i) => {
      const received = new Date(end - Math.floor(((from + i) / tickets) * 365 * 86_400_000));
      const day = received.toISOString().slice(2, 10).replaceAll('-', '');
      let code;
      do code = `PA-${day}-${Array.from({ length: 4 }, () => ALPHABET[Math.floor(next() * 32)]).join('')}`; while (codes.has(code));
      codes.add(code);
      const routed = next() < 0.8;
      const restricted = next() < 0.005;
      const phone = `08${String(Math.floor(next() * 2e5)).padStart(8, '0')}`;
      if (from + i < 1_000) phones.push(phone);
      const text = reportText(next);
      return {
        id: randomUUID(), code, key: `bench-${from + i}-aaaaaaaaaa`, text, message: randomUUID(), received: received.toISOString(), state: restricted ? 'new' : routed ? pick(['routed', 'in_progress', 'answered', 'closed', 'closed', 'closed']) : pick(['new', 'refused', 'spam']),
        restriction: restricted ? 'denunciation' : 'none', priority: pick(['P0', 'P1', 'P1', 'P2', 'P2', 'P2']), channel: pick(['web', 'web', 'counter', 'phone']), category: pick(categories), area: pick(areas), street: streetOf(next),
        body: pick(bodies), proposed: restricted || !routed, phone, hash: keys.hash('contact', phone),
      };
    });
    const json = JSON.stringify(rows);
    await owner.query(
      `WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, key text, text text, message uuid, received timestamptz, state text, restriction text, priority text, channel text, category text, area text, street text, body text, proposed boolean, phone text, hash text)),
       t AS (INSERT INTO ticket (id, code, idempotency_key, content_hash, type, state, state_since, restriction, priority, channel, category_code, category_proposed, area_code, street, lead_body, lead_proposed, received_at, accepted_on, first_words)
             SELECT id, code, key, '', 'report', state, received, restriction, priority, channel, category, proposed, area, street, body, proposed, received, received::date, left(text, 160) FROM r RETURNING id),
       m AS (INSERT INTO ticket_message (id, ticket_id, kind, text, author_kind, created_at) SELECT message, id, 'report', text, 'citizen', received FROM r)
       INSERT INTO ticket_contact (ticket_id, kind, value_encrypted, value_hash) SELECT id, 'phone', '\\x00', hash FROM r`,
      [json],
    );
  }
  return { codes: [...codes].slice(0, 1_000), phones };
}
