CREATE TABLE "search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opportunity_words" ADD COLUMN "headlines" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
CREATE INDEX "search_vocabulary_key" ON "search_vocabulary" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "opportunity_words_headlines" ON "opportunity_words" USING gin ("headlines");