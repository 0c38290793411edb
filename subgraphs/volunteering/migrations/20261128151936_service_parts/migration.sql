CREATE TABLE "volunteering"."part_minutes_total" (
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"month" date NOT NULL,
	"station_id" uuid,
	"team_id" uuid,
	"activity_id" uuid,
	"records" integer NOT NULL,
	"minutes" integer NOT NULL,
	"volunteers" integer NOT NULL,
	CONSTRAINT "part_minutes_total_unique" UNIQUE NULLS NOT DISTINCT("community_id","month","station_id","team_id","activity_id")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."part_minutes_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer_part_total" (
	"volunteer_id" uuid NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"month" date NOT NULL,
	"station_id" uuid,
	"team_id" uuid,
	"activity_id" uuid,
	"records" integer NOT NULL,
	CONSTRAINT "volunteer_part_total_unique" UNIQUE NULLS NOT DISTINCT("volunteer_id","community_id","month","station_id","team_id","activity_id")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_part_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD COLUMN "team_id" uuid;--> statement-breakpoint
CREATE INDEX "part_minutes_total_station_month" ON "volunteering"."part_minutes_total" ("station_id","month") WHERE station_id is not null;--> statement-breakpoint
CREATE INDEX "part_minutes_total_team_month" ON "volunteering"."part_minutes_total" ("team_id","month") WHERE team_id is not null;--> statement-breakpoint
CREATE INDEX "part_minutes_total_activity_month" ON "volunteering"."part_minutes_total" ("activity_id","month") WHERE activity_id is not null;--> statement-breakpoint
CREATE INDEX "part_minutes_total_few" ON "volunteering"."part_minutes_total" ("community_id","month") WHERE volunteers between 1 and 4;--> statement-breakpoint
CREATE INDEX "service_record_team_latest" ON "volunteering"."service_record" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_part_total" ADD CONSTRAINT "volunteer_part_total_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_team_id_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteering"."team"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."part_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."part_minutes_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."part_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."part_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."part_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."part_minutes_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."part_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."volunteer_part_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."volunteer_part_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."volunteer_part_total"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer_part_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer_part_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_part_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer_part_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer_part_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer_part_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_part_total"."community_id" = (select app.id()));