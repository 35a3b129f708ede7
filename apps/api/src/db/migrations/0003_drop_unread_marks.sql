ALTER TABLE "conversations" DROP COLUMN "seeker_read_at";--> statement-breakpoint
ALTER TABLE "conversations" DROP COLUMN "employer_read_at";