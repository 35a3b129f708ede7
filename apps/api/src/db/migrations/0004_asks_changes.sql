ALTER TABLE "employers" ADD COLUMN "asks_changed_on" date;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "asks_changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "pseudonym" text;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "shown" jsonb;