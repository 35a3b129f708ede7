-- What the database itself refuses or records, whatever the code above it does.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint

-- A referral needs a consent that is neither withdrawn nor past its last day (Europe/Oslo). The row lock makes a withdrawal that
-- runs at the same moment wait for this transaction, or this one for it.
CREATE FUNCTION referral_needs_valid_consent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE consent consents%ROWTYPE;
BEGIN
  SELECT * INTO consent FROM consents WHERE id = NEW.consent_id FOR SHARE;
  IF consent.withdrawn_at IS NOT NULL OR consent.until_on < (now() AT TIME ZONE 'Europe/Oslo')::date THEN
    RAISE EXCEPTION 'a referral needs a valid consent' USING ERRCODE = 'check_violation', CONSTRAINT = 'referrals_need_valid_consent';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER referrals_need_valid_consent BEFORE INSERT OR UPDATE ON referrals
  FOR EACH ROW EXECUTE FUNCTION referral_needs_valid_consent();
--> statement-breakpoint

-- A conversation needs two yeses between exactly these two: an accepted interest, or an accepted referral.
CREATE FUNCTION conversation_needs_two_yeses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.interest_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM interests WHERE id = NEW.interest_id AND status = 'accepted' AND seeker_id = NEW.seeker_id AND opportunity_id = NEW.opportunity_id
  ) THEN
    RAISE EXCEPTION 'a conversation needs two yeses' USING ERRCODE = 'check_violation', CONSTRAINT = 'conversations_need_two_yeses';
  END IF;
  IF NEW.referral_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM referrals WHERE id = NEW.referral_id AND status = 'accepted' AND seeker_id = NEW.seeker_id AND opportunity_id = NEW.opportunity_id
  ) THEN
    RAISE EXCEPTION 'a conversation needs two yeses' USING ERRCODE = 'check_violation', CONSTRAINT = 'conversations_need_two_yeses';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER conversations_need_two_yeses BEFORE INSERT OR UPDATE OF interest_id, referral_id, seeker_id, opportunity_id ON conversations
  FOR EACH ROW EXECUTE FUNCTION conversation_needs_two_yeses();
--> statement-breakpoint

-- The log of status changes: appended to, never changed; each row carries a hash over the one before.
-- The advisory lock is held until commit, so that the order of rows is the order of commits.
CREATE FUNCTION chain_status_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE previous record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('status_changes'));
  SELECT sequence, chain INTO previous FROM status_changes ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(previous.sequence, 0) + 1;
  NEW.chain := encode(sha256(convert_to(concat_ws('|', coalesce(previous.chain, ''), NEW.sequence, NEW.subject_type, NEW.subject_id,
    coalesce(NEW.from_status, ''), NEW.to_status, coalesce(NEW.actor_id::text, ''), coalesce(NEW.actor_role, ''), coalesce(NEW.reason, ''),
    extract(epoch FROM NEW.created_at)), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER status_changes_chain BEFORE INSERT ON status_changes FOR EACH ROW EXECUTE FUNCTION chain_status_change();
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER status_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- Who and why come from the transaction's settings `arena.actor_id`, `arena.actor_role` and `arena.reason` (see db/client.ts).
CREATE FUNCTION log_status_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.status IS DISTINCT FROM NEW.status THEN
    INSERT INTO status_changes (subject_type, subject_id, from_status, to_status, actor_id, actor_role, reason)
    VALUES (TG_ARGV[0], NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status,
      nullif(current_setting('arena.actor_id', true), '')::uuid, nullif(current_setting('arena.actor_role', true), ''),
      nullif(current_setting('arena.reason', true), ''));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER employers_log AFTER INSERT OR UPDATE OF status ON employers FOR EACH ROW EXECUTE FUNCTION log_status_change('employer');
--> statement-breakpoint
CREATE TRIGGER opportunities_log AFTER INSERT OR UPDATE OF status ON opportunities FOR EACH ROW EXECUTE FUNCTION log_status_change('opportunity');
--> statement-breakpoint
CREATE TRIGGER interests_log AFTER INSERT OR UPDATE OF status ON interests FOR EACH ROW EXECUTE FUNCTION log_status_change('interest');
--> statement-breakpoint
CREATE TRIGGER followings_log AFTER INSERT OR UPDATE OF status ON followings FOR EACH ROW EXECUTE FUNCTION log_status_change('following');
--> statement-breakpoint
CREATE TRIGGER proposals_log AFTER INSERT OR UPDATE OF status ON proposals FOR EACH ROW EXECUTE FUNCTION log_status_change('proposal');
--> statement-breakpoint
CREATE TRIGGER referrals_log AFTER INSERT OR UPDATE OF status ON referrals FOR EACH ROW EXECUTE FUNCTION log_status_change('referral');
--> statement-breakpoint
CREATE FUNCTION log_consent_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL) THEN
    INSERT INTO status_changes (subject_type, subject_id, from_status, to_status, actor_id, actor_role, reason)
    VALUES ('consent', NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN 'given' END, CASE WHEN NEW.withdrawn_at IS NULL THEN 'given' ELSE 'withdrawn' END,
      nullif(current_setting('arena.actor_id', true), '')::uuid, nullif(current_setting('arena.actor_role', true), ''),
      nullif(current_setting('arena.reason', true), ''));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER consents_log AFTER INSERT OR UPDATE OF withdrawn_at ON consents FOR EACH ROW EXECUTE FUNCTION log_consent_change();
--> statement-breakpoint

-- A consent given stays as it was given: only its withdrawal may be written.
CREATE FUNCTION consent_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.proposal_id, NEW.seeker_id, NEW.opportunity_id, NEW.facts, NEW.text_version, NEW.language, NEW.until_on, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.proposal_id, OLD.seeker_id, OLD.opportunity_id, OLD.facts, OLD.text_version, OLD.language, OLD.until_on, OLD.created_at)
     OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
    RAISE EXCEPTION 'a consent cannot be changed, only withdrawn' USING ERRCODE = 'check_violation', CONSTRAINT = 'consents_are_fixed';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER consents_are_fixed BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION consent_is_fixed();
--> statement-breakpoint

-- Every process keeps an in-memory index of what is open and of whom is findable; these notices, sent at commit, keep it true.
CREATE FUNCTION notify_opportunity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opportunity_changed', coalesce(NEW.id, OLD.id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER opportunities_notify AFTER INSERT OR UPDATE OR DELETE ON opportunities FOR EACH ROW EXECUTE FUNCTION notify_opportunity();
--> statement-breakpoint
CREATE FUNCTION notify_employer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opportunity_changed', id::text) FROM opportunities WHERE employer_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER employers_notify AFTER UPDATE OF status, name ON employers FOR EACH ROW EXECUTE FUNCTION notify_employer();
--> statement-breakpoint
CREATE FUNCTION notify_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('profile_changed', coalesce(NEW.account_id, OLD.account_id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER profiles_notify AFTER INSERT OR UPDATE OR DELETE ON profiles FOR EACH ROW EXECUTE FUNCTION notify_profile();
