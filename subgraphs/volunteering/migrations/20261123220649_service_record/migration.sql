CREATE SEQUENCE "volunteering"."volunteer_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "volunteering"."activity_total" (
	"organisation_id" uuid,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"place_id" uuid GENERATED ALWAYS AS (coalesce(community_id, street_id)) STORED,
	"year" integer,
	"activities" integer NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "activity_total_pkey" PRIMARY KEY("organisation_id","year","place_id")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."activity_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."service_minutes_total" (
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"month" date,
	"records" integer NOT NULL,
	"minutes" integer NOT NULL,
	"volunteers" integer NOT NULL,
	CONSTRAINT "service_minutes_total_pkey" PRIMARY KEY("community_id","month")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_minutes_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer_minutes_total" (
	"volunteer_id" uuid,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"month" date,
	"records" integer NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "volunteer_minutes_total_pkey" PRIMARY KEY("volunteer_id","community_id","month")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_minutes_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."service_record" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"station_id" uuid,
	"activity_id" uuid,
	"item_id" uuid,
	"name" varchar(40) NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"beneficiary" text,
	"served_count" integer,
	"state" text DEFAULT 'RECORDED' NOT NULL,
	"source" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_record_beneficiary_known" CHECK ("beneficiary" in ('ELDERLY_ALONE', 'DISABLED', 'CHILDREN', 'EMPLOYEES', 'RESIDENTS')),
	CONSTRAINT "service_record_state_known" CHECK ("state" in ('RECORDED', 'CONFIRMED', 'CONTESTED', 'CORRECTED', 'VOIDED')),
	CONSTRAINT "service_record_source_known" CHECK ("source" in ('CODE', 'HOST', 'PAPER', 'SELF', 'IMPORT')),
	CONSTRAINT "service_record_ends_at_order" CHECK ("ends_at" > "starts_at"),
	CONSTRAINT "service_record_ends_at_span" CHECK ("ends_at" <= "starts_at" + interval '12 hours'),
	CONSTRAINT "service_record_minutes_range" CHECK ("minutes" >= 1 and "minutes" * interval '1 minute' <= "ends_at" - "starts_at"),
	CONSTRAINT "service_record_served_count_range" CHECK ("served_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."home_total" (
	"station_id" uuid PRIMARY KEY,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteers" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."home_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "building_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "club_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "visits" integer;--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer" ADD COLUMN "home_station_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer" ALTER COLUMN "number" SET DEFAULT 'V' || lpad(nextval('volunteering.volunteer_number')::text, 8, '0');--> statement-breakpoint
CREATE INDEX "activity_organisation_latest" ON "volunteering"."activity" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_unit_latest" ON "volunteering"."activity" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_building_latest" ON "volunteering"."activity" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_club_latest" ON "volunteering"."activity" ("club_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_minutes_total_street_month" ON "volunteering"."service_minutes_total" ("street_id","month");--> statement-breakpoint
CREATE INDEX "service_record_community_latest" ON "volunteering"."service_record" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_street_latest" ON "volunteering"."service_record" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_volunteer_latest" ON "volunteering"."service_record" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_station_latest" ON "volunteering"."service_record" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_activity_latest" ON "volunteering"."service_record" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_item_latest" ON "volunteering"."service_record" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_street_community_latest" ON "volunteering"."service_record" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_record_community_starts_at" ON "volunteering"."service_record" ("community_id","starts_at");--> statement-breakpoint
CREATE INDEX "service_record_street_starts_at" ON "volunteering"."service_record" ("street_id","starts_at");--> statement-breakpoint
CREATE INDEX "volunteer_home_station_latest" ON "volunteering"."volunteer" ("home_station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_minutes_total" ADD CONSTRAINT "volunteer_minutes_total_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_item_id_service_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "volunteering"."service_item"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."home_total" ADD CONSTRAINT "home_total_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer" ADD CONSTRAINT "volunteer_home_station_id_service_station_id_fkey" FOREIGN KEY ("home_station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_visits_range" CHECK ("visits" >= 0);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_station_id_organisation_id_unit_id_building_id_club_id" CHECK (num_nonnulls("station_id", "organisation_id", "unit_id", "building_id", "club_id") <= 1);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."activity_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."activity_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."activity_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."activity_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."activity_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."activity_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."activity_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."activity_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."activity_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."activity_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."activity_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."activity_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."activity_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_minutes_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."service_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."service_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."service_minutes_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."service_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."volunteer_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."volunteer_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."volunteer_minutes_total"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer_minutes_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_minutes_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer_minutes_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer_minutes_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_minutes_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_record" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."service_record" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."service_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."service_record" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."service_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."service_record" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."service_record"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_record" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_record" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_record" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_record" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_record"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."service_record" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."service_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."service_record" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."service_record"."community_id" = (select app.id())) WITH CHECK ("volunteering"."service_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."home_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."home_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."home_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."home_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."home_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."home_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."home_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."home_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."home_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."home_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."home_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."home_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."home_total"."community_id" = (select app.id()));