ALTER TABLE "mail_links" DROP CONSTRAINT "mail_links_purpose_known";--> statement-breakpoint
ALTER TABLE "pending_choices" ADD COLUMN "issuer_session" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "issuer_session" text;--> statement-breakpoint
CREATE INDEX "sessions_issuer_session" ON "sessions" USING btree ("issuer_session");--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_purpose_known" CHECK ("mail_links"."purpose" in ('sign-in', 'change-address', 'join-employer', 'stop-letters', 'keep-saved-search', 'keep-profile'));
