CREATE TABLE "buildings"."building" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"address" varchar(120),
	"floors" integer,
	"area_square_metres" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "building_floors_range" CHECK ("floors" between 1 and 200),
	CONSTRAINT "building_area_square_metres_range" CHECK ("area_square_metres" >= 0)
);
--> statement-breakpoint
ALTER TABLE "buildings"."building" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."venue" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"area_square_metres" integer,
	"address" varchar(120),
	"opened_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "venue_kind_known" CHECK ("kind" in ('SERVICE_CENTRE', 'BUILDING_STATION', 'CULTURE_PARK', 'DISPLAY_STREET', 'STUDIO', 'STUDY_POINT', 'CULTURE_STATION', 'HEALTH_CENTRE', 'SERVICE_POINT', 'OTHER')),
	CONSTRAINT "venue_area_square_metres_range" CHECK ("area_square_metres" >= 0)
);
--> statement-breakpoint
ALTER TABLE "buildings"."venue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "building_community_latest" ON "buildings"."building" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_street_latest" ON "buildings"."building" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_street_community_latest" ON "buildings"."building" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "venue_community_latest" ON "buildings"."venue" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "venue_street_latest" ON "buildings"."venue" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "venue_street_community_latest" ON "buildings"."venue" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."building" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."building" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."building" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."building" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."building"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."building" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."building"."street_id" = (select app.id())) WITH CHECK ("buildings"."building"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."building" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."building"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."building" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."building"."community_id" = (select app.id())) WITH CHECK ("buildings"."building"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_building" ON "buildings"."building" AS PERMISSIVE FOR UPDATE TO "app_building" USING ("buildings"."building"."id" = (select app.id())) WITH CHECK ("buildings"."building"."id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."venue" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."venue" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."venue" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."venue" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."venue"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."venue" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."venue"."street_id" = (select app.id())) WITH CHECK ("buildings"."venue"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."venue" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."venue"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."venue" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."venue"."community_id" = (select app.id())) WITH CHECK ("buildings"."venue"."community_id" = (select app.id()));