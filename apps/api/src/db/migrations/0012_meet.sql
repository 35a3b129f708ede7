CREATE TABLE "mail_links" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid,
	"email" text,
	"about" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "mail_links_purpose_known" CHECK ("mail_links"."purpose" in ('sign-in', 'join-employer', 'stop-letters', 'keep-saved-search', 'keep-profile'))
);
--> statement-breakpoint
CREATE TABLE "pending_choices" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"options" jsonb NOT NULL,
	"return_to" text NOT NULL,
	"language" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"seeker_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"side" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocks_seeker_id_employer_id_side_pk" PRIMARY KEY("seeker_id","employer_id","side"),
	CONSTRAINT "blocks_side_known" CHECK ("blocks"."side" in ('seeker', 'employer'))
);
--> statement-breakpoint
CREATE TABLE "conversation_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"message_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_reads" (
	"conversation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversation_reads_conversation_id_account_id_pk" PRIMARY KEY("conversation_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"side" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"way" text NOT NULL,
	"where" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"sending_key" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "meetings_sending_key" UNIQUE("conversation_id","sending_key"),
	CONSTRAINT "meetings_side_known" CHECK ("meetings"."side" in ('seeker', 'employer')),
	CONSTRAINT "meetings_way_known" CHECK ("meetings"."way" in ('place', 'video', 'phone')),
	CONSTRAINT "meetings_status_known" CHECK ("meetings"."status" in ('proposed', 'accepted', 'declined', 'cancelled')),
	CONSTRAINT "meetings_minutes" CHECK ("meetings"."minutes" between 5 and 480)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"employer_id" uuid,
	"opportunity_id" uuid,
	"conversation_id" uuid,
	"reporter_id" uuid,
	"about" text NOT NULL,
	"reason" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"upheld" text,
	CONSTRAINT "reports_about_known" CHECK ("reports"."about" in ('seeker', 'employer')),
	CONSTRAINT "reports_reason_known" CHECK ("reports"."reason" in ('fraud', 'discrimination', 'harassment', 'unpaid-work', 'not-real', 'other')),
	CONSTRAINT "reports_upheld_known" CHECK ("reports"."upheld" in ('yes', 'no'))
);
--> statement-breakpoint
CREATE TABLE "opportunity_versions" (
	"opportunity_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"input" jsonb NOT NULL,
	"saved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opportunity_versions_opportunity_id_version_pk" PRIMARY KEY("opportunity_id","version")
);
--> statement-breakpoint
CREATE TABLE "requirement_effects" (
	"opportunity_id" uuid PRIMARY KEY NOT NULL,
	"computed_on" date NOT NULL,
	"effects" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_opportunities" (
	"account_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_opportunities_account_id_opportunity_id_pk" PRIMARY KEY("account_id","opportunity_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"pace" text NOT NULL,
	"told_until" timestamp with time zone DEFAULT now() NOT NULL,
	"last_sent_at" timestamp with time zone,
	"renew_by" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_once" UNIQUE("account_id","kind","address"),
	CONSTRAINT "saved_searches_kind_known" CHECK ("saved_searches"."kind" in ('search', 'matches')),
	CONSTRAINT "saved_searches_pace_known" CHECK ("saved_searches"."pace" in ('daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"seeker_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"employer_id" uuid,
	"opportunity_id" uuid,
	"refused" boolean DEFAULT false NOT NULL,
	"day" date NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_log_once_a_day" UNIQUE NULLS NOT DISTINCT("seeker_id","kind","actor_id","opportunity_id","refused","day"),
	CONSTRAINT "access_log_kind_known" CHECK ("access_log"."kind" in ('findable-list', 'interest', 'opened', 'referral', 'following', 'administration'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"page" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	"mail_after" timestamp with time zone,
	CONSTRAINT "notices_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "used_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_issuer_known";--> statement-breakpoint
ALTER TABLE "employers" DROP CONSTRAINT "employers_status_known";--> statement-breakpoint
ALTER TABLE "interests" DROP CONSTRAINT "interests_status_known";--> statement-breakpoint
ALTER TABLE "interests" DROP CONSTRAINT "interests_answered_is_dated";--> statement-breakpoint
ALTER TABLE "opportunities" DROP CONSTRAINT "opportunities_status_known";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "letter_choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "pending_logins" ADD COLUMN "upgrade_of" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id" uuid DEFAULT uuidv7() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_members" ADD COLUMN "role" text DEFAULT 'member' NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "paused_because" text;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "industry_code" text;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "labour_approval_on" date;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "register_checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "offers_nb" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "offers_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "contact_per_month" integer;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "contact_occupations" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_answers" ADD COLUMN "lapsed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "own_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "lifts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "details" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "override_reason" text;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "claimed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "active_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "asleep_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "warned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_choices" ADD CONSTRAINT "pending_choices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_files" ADD CONSTRAINT "conversation_files_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_reads" ADD CONSTRAINT "conversation_reads_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_reads" ADD CONSTRAINT "conversation_reads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_accounts_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_versions" ADD CONSTRAINT "opportunity_versions_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_effects" ADD CONSTRAINT "requirement_effects_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_opportunities" ADD CONSTRAINT "saved_opportunities_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_opportunities" ADD CONSTRAINT "saved_opportunities_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_seeker_id_accounts_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_links_account" ON "mail_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "mail_links_email" ON "mail_links" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "conversation_files_message" ON "conversation_files" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "reports_employer" ON "reports" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "saved_searches_account" ON "saved_searches" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "access_log_employer" ON "access_log" USING btree ("employer_id","seeker_id");--> statement-breakpoint
CREATE INDEX "notices_account" ON "notices" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("mail_after") WHERE mailed_at is null and mail_after is not null;--> statement-breakpoint
ALTER TABLE "pending_logins" ADD CONSTRAINT "pending_logins_upgrade_of_accounts_id_fk" FOREIGN KEY ("upgrade_of") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interests_due" ON "interests" USING btree ("due_on") WHERE status in ('sent', 'seen');--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_id" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_issuer_known" CHECK ("accounts"."issuer" in ('idporten', 'ansattporten', 'entra', 'email'));--> statement-breakpoint
ALTER TABLE "employer_members" ADD CONSTRAINT "employer_members_role_known" CHECK ("employer_members"."role" in ('manager', 'member'));--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_pause_known" CHECK ("employers"."paused_because" in ('own-wish', 'silent', 'reported', 'register'));--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_pause_reason_means_paused" CHECK ("employers"."paused_because" is null or "employers"."status" = 'paused');--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_contact_limit" CHECK ("employers"."contact_per_month" between 1 and 100);--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_status_known" CHECK ("employers"."status" in ('pending', 'approved', 'declined', 'paused', 'removed'));--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_status_known" CHECK ("interests"."status" in ('sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_answered_is_dated" CHECK ("interests"."status" in ('sent', 'seen') or "interests"."answered_at" is not null);--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_outcome_known" CHECK ("opportunities"."outcome" in ('filled-here', 'filled-elsewhere', 'not-filled', 'no-longer-needed'));--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_status_known" CHECK ("opportunities"."status" in ('draft', 'in-review', 'open', 'paused', 'closed', 'expired'));