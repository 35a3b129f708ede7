ALTER TABLE "interests" ADD COLUMN "profile_words" text;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "held" boolean DEFAULT false NOT NULL;