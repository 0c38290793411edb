CREATE TABLE "volunteering"."commendation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid,
	"team_id" uuid,
	"group_id" uuid,
	"shop_id" uuid,
	"recipient" varchar(60) DEFAULT '' NOT NULL,
	"name" varchar(40) NOT NULL,
	"level" text NOT NULL,
	"awarded_on" date NOT NULL,
	"awarded_by" varchar(40) NOT NULL,
	"consented_on" date,
	"published" boolean GENERATED ALWAYS AS (volunteer_id is null or consented_on is not null) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "commendation_level_known" CHECK ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY')),
	CONSTRAINT "commendation_volunteer_id_team_id_group_id_shop_id" CHECK (num_nonnulls("volunteer_id", "team_id", "group_id", "shop_id") = 1),
	CONSTRAINT "commendation_consented_on_person" CHECK ("consented_on" is null or "volunteer_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."commendation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."training_attendance" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."training_attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."training" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"station_id" uuid,
	"team_id" uuid,
	"organisation_id" uuid,
	"name" varchar(40) NOT NULL,
	"topic" varchar(40) NOT NULL,
	"held_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"trainer" varchar(40) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	"topic_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "training_minutes_range" CHECK ("minutes" between 10 and 600),
	CONSTRAINT "training_station_id_team_id" CHECK (num_nonnulls("station_id", "team_id") <= 1)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."training" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "required_training_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."sign_up" ADD COLUMN "training_waiver" varchar(200);--> statement-breakpoint
CREATE INDEX "activity_required_training_latest" ON "volunteering"."activity" ("required_training_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_community_latest" ON "volunteering"."commendation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_street_latest" ON "volunteering"."commendation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_volunteer_latest" ON "volunteering"."commendation" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_team_latest" ON "volunteering"."commendation" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_group_latest" ON "volunteering"."commendation" ("group_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_shop_latest" ON "volunteering"."commendation" ("shop_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commendation_street_community_latest" ON "volunteering"."commendation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_attendance_community_latest" ON "volunteering"."training_attendance" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_attendance_street_latest" ON "volunteering"."training_attendance" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_attendance_training_latest" ON "volunteering"."training_attendance" ("training_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_attendance_volunteer_latest" ON "volunteering"."training_attendance" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_attendance_street_community_latest" ON "volunteering"."training_attendance" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "training_attendance_volunteer_id_unique" ON "volunteering"."training_attendance" ("training_id","volunteer_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "training_community_latest" ON "volunteering"."training" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_street_latest" ON "volunteering"."training" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_station_latest" ON "volunteering"."training" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_team_latest" ON "volunteering"."training" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_organisation_latest" ON "volunteering"."training" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "training_street_community_latest" ON "volunteering"."training" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_required_training_id_training_id_fkey" FOREIGN KEY ("required_training_id") REFERENCES "volunteering"."training"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."commendation" ADD CONSTRAINT "commendation_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."commendation" ADD CONSTRAINT "commendation_team_id_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteering"."team"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."commendation" ADD CONSTRAINT "commendation_group_id_volunteer_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "volunteering"."volunteer_group"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."commendation" ADD CONSTRAINT "commendation_shop_id_affiliated_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "volunteering"."affiliated_shop"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."training_attendance" ADD CONSTRAINT "training_attendance_training_id_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "volunteering"."training"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."training_attendance" ADD CONSTRAINT "training_attendance_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."training" ADD CONSTRAINT "training_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."training" ADD CONSTRAINT "training_team_id_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteering"."team"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."commendation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."commendation" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit" USING ("volunteering"."commendation"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."commendation" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."commendation"."published" or "volunteering"."commendation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."commendation" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."commendation"."published" or "volunteering"."commendation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."commendation" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."commendation"."published" or "volunteering"."commendation"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."commendation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."commendation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."commendation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."commendation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."commendation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."commendation"."street_id" = (select app.id())) WITH CHECK ("volunteering"."commendation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."commendation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."commendation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."commendation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."commendation"."community_id" = (select app.id())) WITH CHECK ("volunteering"."commendation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."training_attendance" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."training_attendance" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."training_attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."training_attendance" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."training_attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."training_attendance" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."training_attendance"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."training_attendance" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."training_attendance" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."training_attendance" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."training_attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."training_attendance" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."training_attendance"."street_id" = (select app.id())) WITH CHECK ("volunteering"."training_attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."training_attendance" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."training_attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."training_attendance" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."training_attendance"."community_id" = (select app.id())) WITH CHECK ("volunteering"."training_attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."training" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."training" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."training" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."training" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."training"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."training" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."training"."street_id" = (select app.id())) WITH CHECK ("volunteering"."training"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."training" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."training"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."training" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."training"."community_id" = (select app.id())) WITH CHECK ("volunteering"."training"."community_id" = (select app.id()));