CREATE TABLE "employer_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"employer_id" uuid NOT NULL,
	"interest_id" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "employer_answers_interest" UNIQUE("interest_id")
);
--> statement-breakpoint
CREATE TABLE "feed_cursors" (
	"feed" text PRIMARY KEY NOT NULL,
	"page_id" text,
	"etag" text,
	"last_modified" text,
	"caught_up_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "sector" text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "workplace_facts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "organisation_number" text;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "readings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "employer_answers" ADD CONSTRAINT "employer_answers_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_answers" ADD CONSTRAINT "employer_answers_interest_id_interests_id_fk" FOREIGN KEY ("interest_id") REFERENCES "public"."interests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employer_answers_employer" ON "employer_answers" USING btree ("employer_id");--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_sector_known" CHECK ("employers"."sector" in ('private', 'public', 'voluntary'));