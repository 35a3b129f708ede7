CREATE TABLE "employer_requests" (
	"employer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employer_requests_employer_id_account_id_pk" PRIMARY KEY("employer_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "finding" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "parent_organisation_number" text;--> statement-breakpoint
ALTER TABLE "employer_requests" ADD CONSTRAINT "employer_requests_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_requests" ADD CONSTRAINT "employer_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_requests_account" ON "employer_requests" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_once" ON "reports" USING btree ("reporter_id","employer_id") WHERE conversation_id is null and about = 'employer' and decided_at is null;--> statement-breakpoint
CREATE INDEX "employers_parent" ON "employers" USING btree ("parent_organisation_number");--> statement-breakpoint
UPDATE employers SET paused_because = 'register' WHERE status = 'paused' AND paused_because IS NULL;
--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_paused_has_reason" CHECK ("employers"."status" <> 'paused' or "employers"."paused_because" is not null);
--> statement-breakpoint
-- Why an employer is paused is part of where it stands: a change of that is logged too, with the reason where nobody gave words.
CREATE FUNCTION log_employer_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.status IS DISTINCT FROM NEW.status OR OLD.paused_because IS DISTINCT FROM NEW.paused_because THEN
    INSERT INTO status_changes (subject_type, subject_id, from_status, to_status, actor_id, actor_role, reason)
    VALUES ('employer', NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status,
      nullif(current_setting('arena.actor_id', true), '')::uuid, nullif(current_setting('arena.actor_role', true), ''),
      coalesce(nullif(current_setting('arena.reason', true), ''), NEW.paused_because));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER employers_log ON employers;
--> statement-breakpoint
CREATE TRIGGER employers_log AFTER INSERT OR UPDATE OF status, paused_because ON employers FOR EACH ROW EXECUTE FUNCTION log_employer_change();
