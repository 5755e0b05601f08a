import type { ProposalMonth } from '#contract';
import type { Database } from '#database';
import { NEVER_RESTRICTED } from './read-lessons.js';

const MONTHS = 12;

/** What the desk made of the proposals, month by month, the newest first. Counts over many tickets; none that was ever restricted is among them. */
export function readMonths(db: Database, now: Date): Promise<ProposalMonth[]> {
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - MONTHS);
  return db.query<ProposalMonth[]>(
    `SELECT month, count(*)::int AS decided, count(*) FILTER (WHERE NOT (type OR category OR area OR urgency OR lead))::int AS accepted,
            count(*) FILTER (WHERE type)::int AS type, count(*) FILTER (WHERE category)::int AS category, count(*) FILTER (WHERE area)::int AS area, count(*) FILTER (WHERE urgency)::int AS urgency, count(*) FILTER (WHERE lead)::int AS lead,
            count(*) FILTER (WHERE returned)::int AS returned
       FROM (SELECT to_char(p.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month,
                    p.proposed->>'type' IS DISTINCT FROM p.decided->>'type' AS type,
                    p.proposed->'candidates'->0->>'category' IS DISTINCT FROM p.decided->>'category' AS category,
                    e.scope_after->>'area' IS DISTINCT FROM p.decided->>'area' AS area,
                    (p.proposed->>'priority' = 'P0') IS DISTINCT FROM (p.decided->>'priority' = 'P0') AS urgency,
                    p.proposed->>'lead' IS DISTINCT FROM p.decided->>'lead' AS lead,
                    t.hand_back_count > 0 AS returned
               FROM ticket_proposal p JOIN ticket t ON t.id = p.ticket_id JOIN ticket_event e ON e.ticket_id = t.id AND e.version = 1
              WHERE p.decided_at >= $1 AND t.type <> 'denunciation' AND ${NEVER_RESTRICTED}) AS decisions
      GROUP BY month ORDER BY month DESC LIMIT $2`,
    [from, MONTHS],
  );
}
