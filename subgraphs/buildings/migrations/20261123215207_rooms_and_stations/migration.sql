CREATE TABLE "buildings"."building_station" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"building_id" uuid NOT NULL,
	"venue_id" uuid,
	"name" varchar(40) NOT NULL,
	"opened_year" integer,
	"hours" varchar(100),
	"virtual_space" varchar(200),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "building_station_opened_year_range" CHECK ("opened_year" between 1949 and 2100)
);
--> statement-breakpoint
ALTER TABLE "buildings"."building_station" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."club" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"building_id" uuid NOT NULL,
	"leader_unit_id" uuid,
	"name" varchar(40) NOT NULL,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "club_state_known" CHECK ("state" in ('PROPOSED', 'NURTURED', 'SELF_RUNNING', 'CLOSED')),
	CONSTRAINT "club_member_count_range" CHECK ("member_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "buildings"."club" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."room" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"use" text NOT NULL,
	"seats" integer,
	"area_square_metres" integer,
	"floor" varchar(20),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "room_use_known" CHECK ("use" in ('CLASSROOM', 'COUNCIL_ROOM', 'STAGE', 'OFFICE', 'COUNTER')),
	CONSTRAINT "room_seats_range" CHECK ("seats" > 0),
	CONSTRAINT "room_area_square_metres_range" CHECK ("area_square_metres" >= 0)
);
--> statement-breakpoint
ALTER TABLE "buildings"."room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."tenancy" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"building_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"floor" varchar(20),
	"branch" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "tenancy_branch_known" CHECK ("branch" in ('HAS_BRANCH', 'JOINT', 'NONE')),
	CONSTRAINT "tenancy_ends_on_after_start" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "buildings"."tenancy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "buildings"."building" ALTER COLUMN "community_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "buildings"."venue" ALTER COLUMN "community_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "building_station_community_latest" ON "buildings"."building_station" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_station_street_latest" ON "buildings"."building_station" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_station_building_latest" ON "buildings"."building_station" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_station_venue_latest" ON "buildings"."building_station" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "building_station_street_community_latest" ON "buildings"."building_station" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "building_station_building_id_unique" ON "buildings"."building_station" ("building_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "building_station_venue_id_unique" ON "buildings"."building_station" ("venue_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "club_community_latest" ON "buildings"."club" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "club_street_latest" ON "buildings"."club" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "club_building_latest" ON "buildings"."club" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "club_leader_unit_latest" ON "buildings"."club" ("leader_unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "club_street_community_latest" ON "buildings"."club" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "club_name_unique" ON "buildings"."club" ("building_id","name") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "room_community_latest" ON "buildings"."room" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_street_latest" ON "buildings"."room" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_venue_latest" ON "buildings"."room" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_street_community_latest" ON "buildings"."room" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "room_name_unique" ON "buildings"."room" ("venue_id","name") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "tenancy_community_latest" ON "buildings"."tenancy" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_street_latest" ON "buildings"."tenancy" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_building_latest" ON "buildings"."tenancy" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_unit_latest" ON "buildings"."tenancy" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_street_community_latest" ON "buildings"."tenancy" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "venue_kind_service_centre" ON "buildings"."venue" ((case when "kind" = 'SERVICE_CENTRE' then "community_id" end)) WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "buildings"."building_station" ADD CONSTRAINT "building_station_building_id_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "buildings"."building"("id");--> statement-breakpoint
ALTER TABLE "buildings"."building_station" ADD CONSTRAINT "building_station_venue_id_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "buildings"."venue"("id");--> statement-breakpoint
ALTER TABLE "buildings"."club" ADD CONSTRAINT "club_building_id_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "buildings"."building"("id");--> statement-breakpoint
ALTER TABLE "buildings"."room" ADD CONSTRAINT "room_venue_id_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "buildings"."venue"("id");--> statement-breakpoint
ALTER TABLE "buildings"."tenancy" ADD CONSTRAINT "tenancy_building_id_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "buildings"."building"("id");--> statement-breakpoint
ALTER TABLE "buildings"."venue" ADD CONSTRAINT "venue_community_id_service_centre" CHECK ("kind" <> 'SERVICE_CENTRE' or "community_id" is not null);--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."building_station" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."building_station" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."building_station" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."building_station" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."building_station"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."building_station" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."building_station"."street_id" = (select app.id())) WITH CHECK ("buildings"."building_station"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."building_station" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."building_station"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."building_station" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."building_station"."community_id" = (select app.id())) WITH CHECK ("buildings"."building_station"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_building" ON "buildings"."building_station" AS PERMISSIVE FOR INSERT TO "app_building" WITH CHECK ("buildings"."building_station"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_building" ON "buildings"."building_station" AS PERMISSIVE FOR UPDATE TO "app_building" USING ("buildings"."building_station"."building_id" = (select app.id())) WITH CHECK ("buildings"."building_station"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."club" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."club" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."club" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."club" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."club"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."club" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."club"."street_id" = (select app.id())) WITH CHECK ("buildings"."club"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."club" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."club"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."club" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."club"."community_id" = (select app.id())) WITH CHECK ("buildings"."club"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_building" ON "buildings"."club" AS PERMISSIVE FOR INSERT TO "app_building" WITH CHECK ("buildings"."club"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_building" ON "buildings"."club" AS PERMISSIVE FOR UPDATE TO "app_building" USING ("buildings"."club"."building_id" = (select app.id())) WITH CHECK ("buildings"."club"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."room" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."room" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."room" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."room" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."room"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."room" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."room"."street_id" = (select app.id())) WITH CHECK ("buildings"."room"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."room" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."room"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."room" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."room"."community_id" = (select app.id())) WITH CHECK ("buildings"."room"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."tenancy" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."tenancy" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."tenancy" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."tenancy" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."tenancy"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."tenancy" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."tenancy"."street_id" = (select app.id())) WITH CHECK ("buildings"."tenancy"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."tenancy" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."tenancy"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."tenancy" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."tenancy"."community_id" = (select app.id())) WITH CHECK ("buildings"."tenancy"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_building" ON "buildings"."tenancy" AS PERMISSIVE FOR INSERT TO "app_building" WITH CHECK ("buildings"."tenancy"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_building" ON "buildings"."tenancy" AS PERMISSIVE FOR UPDATE TO "app_building" USING ("buildings"."tenancy"."building_id" = (select app.id())) WITH CHECK ("buildings"."tenancy"."building_id" = (select app.id()));