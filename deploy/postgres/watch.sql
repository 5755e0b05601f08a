-- What to watch in the database; read only. Every number is 0 or small while all is well.
SELECT
  -- Seconds that the oldest event has waited for its messages to be planned. Above 60: no worker runs, or a long transaction holds everybody back.
  (SELECT coalesce(extract(epoch FROM now() - min(e.at)), 0)::int FROM ticket_event e
   WHERE NOT EXISTS (SELECT FROM relay_cursor c WHERE c.name = 'notifications' AND (e.xid, e.id) <= (c.xid, c.event_id))) AS oldest_unread_event_s,
  -- Messages whose time came more than five minutes ago. Above 0: the queue or the workers stand still.
  (SELECT count(*)::int FROM notification WHERE state IN ('planned', 'queued', 'failed') AND next_attempt_at < now() - interval '5 minutes') AS deliveries_overdue,
  -- Messages that failed and will be tried again. Growing: the mail server is away or refuses us.
  (SELECT count(*)::int FROM notification WHERE state = 'failed') AS deliveries_failed,
  -- Messages given up within a week. Each is seen on its ticket; somebody should reach these people another way.
  (SELECT count(*)::int FROM notification WHERE state = 'given_up' AND created_at > now() - interval '7 days') AS deliveries_given_up,
  -- Age of the oldest open transaction. Above 15: it holds the feed of events back.
  (SELECT coalesce(extract(epoch FROM now() - min(xact_start)), 0)::int FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL) AS oldest_writing_transaction_s;
