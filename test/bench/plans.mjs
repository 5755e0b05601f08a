/** The plan of the statement that finds the tickets of one search, as PostgreSQL ran it. */
export async function planOf({ owner, rooms, openRooms, name, body }) {
  const account = (await rooms.people.list()).find((p) => p.email === `${name}@example.vn`);
  const actor = await rooms.signIn.actorOf({ id: account.id, label: account.label, email: account.email });
  const plans = [];
  const watched = new Proxy(owner, {
    get(target, property) {
      if (property !== 'query') return typeof target[property] === 'function' ? target[property].bind(target) : target[property];
      return async (sql, values) => {
        if (/ticket_words/.test(sql)) plans.push((await target.query(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n').replace(/'\{[^']{200,}\}'/g, "'{…}'"));
        return target.query(sql, values);
      };
    },
  });
  await openRooms(watched).tickets.search(actor, body);
  return plans.join('\n\n');
}
