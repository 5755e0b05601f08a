/** The plans of the statements that find the tickets of one search, as PostgreSQL ran them. */
export async function planOf({ owner, rooms, openRooms, name, body }) {
  const account = (await rooms.people.list()).find((p) => p.email === `${name}@example.vn`);
  const actor = await rooms.signIn.actorOf({ id: account.id, label: account.label, email: account.email });
  const plans = [];
  await openRooms(watched(owner, plans)).tickets.search(actor, body);
  return plans.join('\n\n');
}

/** A data source or transaction that explains what it is asked about search words before it answers. */
function watched(db, plans) {
  return new Proxy(db, {
    get(target, property) {
      if (property === 'transaction') return (work) => target.transaction((tx) => work(watched(tx, plans)));
      if (property !== 'query') return typeof target[property] === 'function' ? target[property].bind(target) : target[property];
      return async (sql, values) => {
        if (/ticket_words/.test(sql)) plans.push((await target.query(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n').replace(/'\{[^']{200,}\}'/g, "'{…}'"));
        return target.query(sql, values);
      };
    },
  });
}
