-- How long employers let people wait, kept beside the interests and not in them: it holds nothing about anybody, and stays when a person
-- deletes everything. Taken back before an answer, it was never asked. An invitation is the employer's own question and is not counted.
CREATE FUNCTION keep_answer_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.direction = 'from-seeker' AND NEW.status <> 'withdrawn' THEN
    INSERT INTO employer_answers (employer_id, interest_id, asked_at, answered_at)
    SELECT o.employer_id, NEW.id, NEW.created_at, CASE WHEN NEW.status = 'sent' THEN NULL ELSE NEW.answered_at END
    FROM opportunities o WHERE o.id = NEW.opportunity_id AND o.employer_id IS NOT NULL
    ON CONFLICT (interest_id) DO UPDATE SET asked_at = excluded.asked_at, answered_at = excluded.answered_at;
  ELSE
    DELETE FROM employer_answers WHERE interest_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER interests_answer_time AFTER INSERT OR UPDATE OF status, direction, answered_at, created_at ON interests
  FOR EACH ROW EXECUTE FUNCTION keep_answer_time();
--> statement-breakpoint
INSERT INTO employer_answers (employer_id, interest_id, asked_at, answered_at)
SELECT o.employer_id, i.id, i.created_at, CASE WHEN i.status = 'sent' THEN NULL ELSE i.answered_at END
FROM interests i JOIN opportunities o ON o.id = i.opportunity_id
WHERE i.direction = 'from-seeker' AND i.status <> 'withdrawn' AND o.employer_id IS NOT NULL;
--> statement-breakpoint
-- An employer's ads say how fast it answers: those are read again.
CREATE FUNCTION notify_answer_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opportunity_changed', id::text) FROM opportunities WHERE employer_id = coalesce(NEW.employer_id, OLD.employer_id) AND status = 'open';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER employer_answers_notify AFTER INSERT OR UPDATE OR DELETE ON employer_answers FOR EACH ROW EXECUTE FUNCTION notify_answer_time();
