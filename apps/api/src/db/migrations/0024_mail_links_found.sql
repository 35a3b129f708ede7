CREATE INDEX "mail_links_source" ON "mail_links" USING btree (("about" ->> 'source'),"created_at") WHERE "mail_links"."about" ->> 'source' is not null;--> statement-breakpoint
CREATE INDEX "mail_links_expires" ON "mail_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "access_log_day" ON "access_log" USING btree ("day");