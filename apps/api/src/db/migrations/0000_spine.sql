CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"language" text DEFAULT 'nb' NOT NULL,
	"office" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_issuer_subject" UNIQUE("issuer","subject"),
	CONSTRAINT "accounts_issuer_known" CHECK ("accounts"."issuer" in ('idporten', 'ansattporten', 'entra')),
	CONSTRAINT "accounts_language_known" CHECK ("accounts"."language" in ('nb', 'en'))
);
--> statement-breakpoint
CREATE TABLE "pending_logins" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"pending" jsonb NOT NULL,
	"return_to" text NOT NULL,
	"language" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organisation" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_role_known" CHECK ("sessions"."role" in ('seeker', 'employer', 'caseworker', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"interest_id" uuid,
	"referral_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seeker_read_at" timestamp with time zone,
	"employer_read_at" timestamp with time zone,
	CONSTRAINT "conversations_pair" UNIQUE("opportunity_id","seeker_id"),
	CONSTRAINT "conversations_have_two_yeses" CHECK ("conversations"."interest_id" is not null or "conversations"."referral_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"side" text NOT NULL,
	"text" text NOT NULL,
	"sending_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_sending_key" UNIQUE("conversation_id","sending_key"),
	CONSTRAINT "messages_side_known" CHECK ("messages"."side" in ('seeker', 'employer')),
	CONSTRAINT "messages_not_empty" CHECK (length(btrim("messages"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "employer_members" (
	"employer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employer_members_employer_id_account_id_pk" PRIMARY KEY("employer_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "employers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"organisation_number" text NOT NULL,
	"name" text NOT NULL,
	"municipality_number" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" text,
	"register_checked" boolean DEFAULT false NOT NULL,
	"training_company" boolean DEFAULT false NOT NULL,
	"employee_count" integer,
	"about_nb" text DEFAULT '' NOT NULL,
	"about_en" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employers_organisation_number" UNIQUE("organisation_number"),
	CONSTRAINT "employers_status_known" CHECK ("employers"."status" in ('pending', 'approved', 'declined', 'paused')),
	CONSTRAINT "employers_organisation_number_shape" CHECK ("employers"."organisation_number" ~ '^[0-9]{9}$'),
	CONSTRAINT "employers_declined_has_reason" CHECK ("employers"."status" <> 'declined' or length("employers"."reason") > 0)
);
--> statement-breakpoint
CREATE TABLE "followings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"seeker_id" uuid NOT NULL,
	"caseworker_id" uuid,
	"status" text DEFAULT 'offered' NOT NULL,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "followings_status_known" CHECK ("followings"."status" in ('offered', 'active', 'ended')),
	CONSTRAINT "followings_active_has_caseworker" CHECK ("followings"."status" <> 'active' or "followings"."caseworker_id" is not null),
	CONSTRAINT "followings_offered_has_code" CHECK ("followings"."status" <> 'offered' or "followings"."code_hash" is not null)
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"strengths" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text,
	"reason_shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "interests_pair" UNIQUE("opportunity_id","seeker_id"),
	CONSTRAINT "interests_direction_known" CHECK ("interests"."direction" in ('from-seeker', 'from-employer')),
	CONSTRAINT "interests_status_known" CHECK ("interests"."status" in ('sent', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "interests_reason_known" CHECK ("interests"."reason" in ('filled', 'skills', 'language', 'travel', 'later', 'none')),
	CONSTRAINT "interests_answered_is_dated" CHECK ("interests"."status" = 'sent' or "interests"."answered_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "opportunities" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"employer_id" uuid,
	"employer_name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"occupation_code" text,
	"title_nb" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"description_nb" text DEFAULT '' NOT NULL,
	"description_en" text DEFAULT '' NOT NULL,
	"place_id" text,
	"municipality_number" text,
	"remote" text DEFAULT 'no' NOT NULL,
	"extent_from" integer,
	"extent_to" integer,
	"position_count" integer DEFAULT 1 NOT NULL,
	"starts_on" date,
	"start_text" text,
	"deadline_on" date,
	"deadline_text" text,
	"published_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"source" text DEFAULT 'own' NOT NULL,
	"external_id" text,
	"external_changed_at" timestamp with time zone,
	"description_html" text,
	"source_language" text,
	"application_url" text,
	"creation_key" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opportunities_external" UNIQUE("source","external_id"),
	CONSTRAINT "opportunities_creation_key" UNIQUE("employer_id","creation_key"),
	CONSTRAINT "opportunities_kind_known" CHECK ("opportunities"."kind" in ('job', 'traineeship', 'internship', 'apprenticeship', 'student-project', 'visit', 'open-for-contact')),
	CONSTRAINT "opportunities_status_known" CHECK ("opportunities"."status" in ('draft', 'open', 'paused', 'closed', 'expired')),
	CONSTRAINT "opportunities_source_known" CHECK ("opportunities"."source" in ('own', 'nav-feed')),
	CONSTRAINT "opportunities_own_has_employer" CHECK ("opportunities"."source" <> 'own' or "opportunities"."employer_id" is not null),
	CONSTRAINT "opportunities_imported_has_id" CHECK ("opportunities"."source" = 'own' or "opportunities"."external_id" is not null),
	CONSTRAINT "opportunities_open_is_dated" CHECK ("opportunities"."status" <> 'open' or "opportunities"."published_at" is not null),
	CONSTRAINT "opportunities_extent" CHECK ("opportunities"."extent_from" between 1 and "opportunities"."extent_to" and "opportunities"."extent_to" <= 100),
	CONSTRAINT "opportunities_application_url" CHECK ("opportunities"."application_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "requirements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"type" text NOT NULL,
	"hardness" text NOT NULL,
	"requirement" jsonb NOT NULL,
	CONSTRAINT "requirements_position" UNIQUE("opportunity_id","position"),
	CONSTRAINT "requirements_type_known" CHECK ("requirements"."type" in ('skill', 'language', 'education', 'licence', 'authorisation')),
	CONSTRAINT "requirements_hardness_known" CHECK ("requirements"."hardness" in ('must', 'trainable', 'nice'))
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"answers" jsonb NOT NULL,
	"findable" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"proposal_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"facts" jsonb NOT NULL,
	"text_version" text NOT NULL,
	"language" text NOT NULL,
	"until_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consents_whole" UNIQUE("id","proposal_id","seeker_id","opportunity_id"),
	CONSTRAINT "consents_facts_not_empty" CHECK (jsonb_array_length("consents"."facts") > 0)
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"following_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "proposals_once" UNIQUE("following_id","opportunity_id"),
	CONSTRAINT "proposals_whole" UNIQUE("id","seeker_id","opportunity_id"),
	CONSTRAINT "proposals_status_known" CHECK ("proposals"."status" in ('sent', 'agreed', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"proposal_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "referrals_once" UNIQUE("consent_id"),
	CONSTRAINT "referrals_status_known" CHECK ("referrals"."status" in ('sent', 'accepted', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "letters_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "opportunity_words" (
	"opportunity_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL,
	"fingerprint" text NOT NULL,
	"indexed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_changes" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "status_changes_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"chain" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_members" ADD CONSTRAINT "employer_members_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_members" ADD CONSTRAINT "employer_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followings" ADD CONSTRAINT "followings_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followings" ADD CONSTRAINT "followings_caseworker_id_accounts_id_fk" FOREIGN KEY ("caseworker_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_proposal" FOREIGN KEY ("proposal_id","seeker_id","opportunity_id") REFERENCES "public"."proposals"("id","seeker_id","opportunity_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_following_id_followings_id_fk" FOREIGN KEY ("following_id") REFERENCES "public"."followings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_consent" FOREIGN KEY ("consent_id","proposal_id","seeker_id","opportunity_id") REFERENCES "public"."consents"("id","proposal_id","seeker_id","opportunity_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_words" ADD CONSTRAINT "opportunity_words_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "conversations_seeker" ON "conversations" USING btree ("seeker_id");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "employer_members_account" ON "employer_members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "followings_caseworker" ON "followings" USING btree ("caseworker_id");--> statement-breakpoint
CREATE INDEX "followings_seeker" ON "followings" USING btree ("seeker_id");--> statement-breakpoint
CREATE UNIQUE INDEX "followings_one_active" ON "followings" USING btree ("seeker_id","caseworker_id") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "followings_code" ON "followings" USING btree ("code_hash") WHERE status = 'offered';--> statement-breakpoint
CREATE INDEX "interests_seeker" ON "interests" USING btree ("seeker_id");--> statement-breakpoint
CREATE INDEX "opportunities_employer" ON "opportunities" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "opportunities_open" ON "opportunities" USING btree ("status","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_active" ON "consents" USING btree ("proposal_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "proposals_seeker" ON "proposals" USING btree ("seeker_id");--> statement-breakpoint
CREATE INDEX "referrals_opportunity" ON "referrals" USING btree ("opportunity_id");--> statement-breakpoint
CREATE INDEX "opportunity_words_gin" ON "opportunity_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "status_changes_subject" ON "status_changes" USING btree ("subject_type","subject_id");