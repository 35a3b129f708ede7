ALTER TABLE "employers" ADD COLUMN "frozen_from" text;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_frozen_from_known" CHECK ("employers"."frozen_from" in ('own-wish', 'silent', 'register'));--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_frozen_from_means_frozen" CHECK ("employers"."frozen_from" is null or "employers"."paused_because" = 'reported');--> statement-breakpoint
-- Every key says whose it is. The opportunity that the system keeps was on the shelf once; a draft with its key was written by a form.
UPDATE "opportunities" SET "creation_key" = 'kept:open-for-contact'
WHERE "creation_key" = 'open-for-contact' AND "kind" = 'open-for-contact' AND "source" = 'own' AND "status" <> 'draft';--> statement-breakpoint
UPDATE "opportunities" SET "creation_key" = 'form:' || "creation_key"
WHERE "creation_key" IS NOT NULL AND "creation_key" !~ '^(push|kept|form):';
