ALTER TABLE "organisations"."match" ADD COLUMN "activity_id" uuid;--> statement-breakpoint
ALTER TABLE "organisations"."match" ADD COLUMN "venue_id" uuid;--> statement-breakpoint
ALTER TABLE "organisations"."need" ADD COLUMN "meeting_id" uuid;--> statement-breakpoint
ALTER TABLE "organisations"."need" ADD COLUMN "agenda_item" varchar(80);--> statement-breakpoint
CREATE INDEX "match_activity_latest" ON "organisations"."match" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_venue_latest" ON "organisations"."match" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "need_meeting_latest" ON "organisations"."need" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "organisations"."need" ADD CONSTRAINT "need_meeting_id_of_item" CHECK ("agenda_item" is null or "meeting_id" is not null);--> statement-breakpoint
ALTER TABLE "organisations"."organisations_rule" DROP CONSTRAINT "organisations_rule_code_known", ADD CONSTRAINT "organisations_rule_code_known" CHECK ("code" in ('R21', 'R22', 'R42', 'R43', 'R60', 'R61'));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."partner_unit" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."partner_unit"."id" = (select app.id()));--> statement-breakpoint
ALTER POLICY "read_all" ON "organisations"."partner_unit" TO "app_auditor", "app_building", "app_community", "app_district", "app_street", "app_system", "app_volunteer" USING (true);