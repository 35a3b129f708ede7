ALTER TABLE "opportunity_words" ADD COLUMN "titles" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
-- The two large vectors are read through their indexes only: moved out of the row, ten times as many rows lie on a page.
ALTER TABLE "opportunity_words" ALTER COLUMN "titles" SET STORAGE MAIN, SET (toast_tuple_target = 512);
--> statement-breakpoint
-- A search must not have to read what waits to be put into an index.
ALTER INDEX "opportunity_words_gin" SET (fastupdate = off);
--> statement-breakpoint
ALTER INDEX "opportunity_words_headlines" SET (fastupdate = off);
