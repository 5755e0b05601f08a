-- Run once as the owner after a dump was restored into another cluster, while the program is stopped.
-- Events are read in the order of their transaction numbers, which count anew in every cluster: those of the old one would lie in the future of the
-- new one. They move to the beginning, in two steps: 0 for what the relay of messages had read, 1 for what it had not, so that nothing is told twice
-- and nothing is left out.
BEGIN;
ALTER TABLE ticket_event DISABLE TRIGGER ticket_event_append_only;
UPDATE ticket_event e SET xid = CASE WHEN EXISTS (SELECT FROM relay_cursor c WHERE c.name = 'notifications' AND (e.xid, e.id) <= (c.xid, c.event_id)) THEN 0 ELSE 1 END;
ALTER TABLE ticket_event ENABLE TRIGGER ticket_event_append_only;
UPDATE relay_cursor SET xid = 0, event_id = (SELECT coalesce(max(id), 0) FROM ticket_event);
COMMIT;
