DROP INDEX "notices_to_mail";--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "recipient" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "subject" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "text" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "letters" ALTER COLUMN "html" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "page" jsonb;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "try_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "trouble" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_to_send" ON "letters" USING btree ("try_after") WHERE try_after is not null and sent_at is null and refused_at is null;--> statement-breakpoint
CREATE INDEX "letters_account" ON "letters" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("account_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_letter" ON "notices" USING btree ("letter_id") WHERE letter_id is not null;--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("mail_after") WHERE letter_id is null and mail_after is not null;