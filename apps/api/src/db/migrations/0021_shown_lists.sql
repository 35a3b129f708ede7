CREATE TABLE "shown_lists" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"employer_id" uuid NOT NULL,
	"opportunity_id" uuid NOT NULL,
	"revision" text NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shown_lists_once_a_day" UNIQUE("opportunity_id","revision","day")
);
--> statement-breakpoint
CREATE TABLE "shown_people" (
	"list_id" uuid NOT NULL,
	"seeker_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"pseudonym" text NOT NULL,
	"card" jsonb NOT NULL,
	CONSTRAINT "shown_people_list_id_seeker_id_pk" PRIMARY KEY("list_id","seeker_id")
);
--> statement-breakpoint
ALTER TABLE "shown_lists" ADD CONSTRAINT "shown_lists_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_lists" ADD CONSTRAINT "shown_lists_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_people" ADD CONSTRAINT "shown_people_list_id_shown_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."shown_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_people" ADD CONSTRAINT "shown_people_seeker_id_profiles_account_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."profiles"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shown_lists_employer" ON "shown_lists" USING btree ("employer_id","day");--> statement-breakpoint
CREATE INDEX "shown_people_seeker" ON "shown_people" USING btree ("seeker_id");