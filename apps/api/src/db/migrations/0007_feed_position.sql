ALTER TABLE "feed_cursors" ADD COLUMN "last_item" text;--> statement-breakpoint
ALTER TABLE "feed_cursors" ADD COLUMN "owed" jsonb DEFAULT '[]'::jsonb NOT NULL;