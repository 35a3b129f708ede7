-- An interest that was seen waits still; one whose date passed was never answered, and says so for ever in the employer's habit.
CREATE OR REPLACE FUNCTION keep_answer_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.direction = 'from-seeker' AND NEW.status <> 'withdrawn' THEN
    INSERT INTO employer_answers (employer_id, interest_id, asked_at, answered_at, lapsed_at)
    SELECT o.employer_id, NEW.id, NEW.created_at,
      CASE WHEN NEW.status IN ('accepted', 'declined') THEN NEW.answered_at END,
      CASE WHEN NEW.status = 'expired' THEN NEW.answered_at END
    FROM opportunities o WHERE o.id = NEW.opportunity_id AND o.employer_id IS NOT NULL
    ON CONFLICT (interest_id) DO UPDATE
      SET asked_at = excluded.asked_at, answered_at = excluded.answered_at, lapsed_at = excluded.lapsed_at;
  ELSE
    DELETE FROM employer_answers WHERE interest_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Whoever has a conversation open in a browser hears at once that something is new in it; what it is, they read themselves.
CREATE FUNCTION notify_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('conversation_changed', NEW.conversation_id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER messages_notify AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION notify_conversation();
--> statement-breakpoint
CREATE TRIGGER meetings_notify AFTER INSERT OR UPDATE ON meetings FOR EACH ROW EXECUTE FUNCTION notify_conversation();
--> statement-breakpoint
CREATE TRIGGER conversation_reads_notify AFTER INSERT OR UPDATE ON conversation_reads FOR EACH ROW EXECUTE FUNCTION notify_conversation();
--> statement-breakpoint
CREATE TRIGGER meetings_log AFTER INSERT OR UPDATE OF status ON meetings FOR EACH ROW EXECUTE FUNCTION log_status_change('meeting');
--> statement-breakpoint
CREATE FUNCTION notify_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('notice_added', NEW.account_id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER notices_notify AFTER INSERT ON notices FOR EACH ROW EXECUTE FUNCTION notify_notice();
--> statement-breakpoint
-- Whoever registered an organisation runs it here until they name somebody else.
UPDATE employer_members m SET role = 'manager'
WHERE m.created_at = (SELECT min(created_at) FROM employer_members f WHERE f.employer_id = m.employer_id);
