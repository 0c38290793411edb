CREATE TABLE "volunteering"."activity" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"station_id" uuid,
	"venue_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"seats" integer,
	"published" boolean GENERATED ALWAYS AS (state <> 'DRAFT') STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "activity_kind_known" CHECK ("kind" in ('CLASS', 'LECTURE', 'VISIT', 'FAIR', 'TRAIN_STOP', 'CONTEST', 'FESTIVAL', 'PERFORMANCE', 'COACHING', 'CEREMONY', 'SIGNING_DAY', 'CLUB_SESSION', 'PUBLIC_BENEFIT', 'SERVICE')),
	CONSTRAINT "activity_state_known" CHECK ("state" in ('DRAFT', 'PUBLISHED', 'FULL', 'RUNNING', 'HELD', 'CLOSED', 'CANCELLED')),
	CONSTRAINT "activity_ends_at_order" CHECK ("ends_at" > "starts_at"),
	CONSTRAINT "activity_seats_range" CHECK ("seats" > 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."service_station" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"venue_id" uuid,
	"opened_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_station_kind_known" CHECK ("kind" in ('HELP_AT_HOME', 'CONVENIENCE_VOLUNTEER', 'DAILY_WORKSHOP', 'ELDER_CARE'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_station" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer_total" (
	"community_id" uuid PRIMARY KEY,
	"street_id" uuid NOT NULL,
	"volunteers" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"number" varchar(20) NOT NULL,
	"display_name" varchar(20) NOT NULL,
	"joined_on" date NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"number_search" text DEFAULT '' NOT NULL,
	"display_name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "activity_community_latest" ON "volunteering"."activity" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_street_latest" ON "volunteering"."activity" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_station_latest" ON "volunteering"."activity" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_venue_latest" ON "volunteering"."activity" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "activity_street_community_latest" ON "volunteering"."activity" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_station_community_latest" ON "volunteering"."service_station" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_station_street_latest" ON "volunteering"."service_station" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_station_venue_latest" ON "volunteering"."service_station" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_station_street_community_latest" ON "volunteering"."service_station" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_community_latest" ON "volunteering"."volunteer" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_street_latest" ON "volunteering"."volunteer" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_street_community_latest" ON "volunteering"."volunteer" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "volunteer_number_unique" ON "volunteering"."volunteer" ("number") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."activity" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."activity" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("volunteering"."activity"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."activity" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."activity"."published" or "volunteering"."activity"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."activity" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."activity"."published" or "volunteering"."activity"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."activity" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."activity" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."activity" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."activity"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."activity" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."activity"."street_id" = (select app.id())) WITH CHECK ("volunteering"."activity"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."activity" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."activity"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."activity" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."activity"."community_id" = (select app.id())) WITH CHECK ("volunteering"."activity"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_station" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_station" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_station" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_station" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_station"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_station" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_station"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_station"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."service_station" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."service_station"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."service_station" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."service_station"."community_id" = (select app.id())) WITH CHECK ("volunteering"."service_station"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."volunteer" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."volunteer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."volunteer" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."volunteer"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."volunteer" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."volunteer"."id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer"."community_id" = (select app.id()));