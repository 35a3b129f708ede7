ALTER TABLE "interests" DROP CONSTRAINT "interests_reason_known";--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_reason_known" CHECK ("interests"."reason" in ('filled', 'skills', 'language', 'travel', 'later', 'none', 'closed'));--> statement-breakpoint
-- A date that passed without an answer stays in the employer's habit, whatever comes after: asked anew, or a yes that came too late.
CREATE OR REPLACE FUNCTION keep_answer_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'expired' AND NEW.status <> 'expired' THEN
    UPDATE employer_answers SET interest_id = NULL WHERE interest_id = NEW.id AND lapsed_at IS NOT NULL;
  END IF;
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
