CREATE TABLE "volunteering"."service_item" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"parent_id" uuid,
	"kind" text,
	"name" varchar(40) NOT NULL,
	"terms" varchar(120),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_item_kind_known" CHECK ("kind" in ('REPAIR', 'HAIRCUT', 'FOOT_CARE', 'PHYSIOTHERAPY', 'CLEANING', 'MEAL', 'HOUSE_CLEANING', 'COMPANY', 'FESTIVAL_VISIT', 'TEACHING', 'SIGN_LANGUAGE', 'OTHER')),
	CONSTRAINT "service_item_parent_id_head" CHECK ("parent_id" <> "id"),
	CONSTRAINT "service_item_kind_head" CHECK (("kind" is null) = ("parent_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."station_member" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"since" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."station_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."team" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"unit_id" uuid,
	"founded_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "service_item_community_latest" ON "volunteering"."service_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_item_street_latest" ON "volunteering"."service_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_item_station_latest" ON "volunteering"."service_item" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_item_parent_latest" ON "volunteering"."service_item" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_item_street_community_latest" ON "volunteering"."service_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_member_community_latest" ON "volunteering"."station_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_member_street_latest" ON "volunteering"."station_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_member_station_latest" ON "volunteering"."station_member" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_member_unit_latest" ON "volunteering"."station_member" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_member_street_community_latest" ON "volunteering"."station_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "station_member_unit_id_unique" ON "volunteering"."station_member" ("station_id","unit_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "team_community_latest" ON "volunteering"."team" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "team_street_latest" ON "volunteering"."team" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "team_station_latest" ON "volunteering"."team" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "team_unit_latest" ON "volunteering"."team" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "team_street_community_latest" ON "volunteering"."team" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."service_item" ADD CONSTRAINT "service_item_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_item" ADD CONSTRAINT "service_item_parent_id_service_item_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "volunteering"."service_item"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."station_member" ADD CONSTRAINT "station_member_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."team" ADD CONSTRAINT "team_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_item" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_item" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_item" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_item" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_item" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_item"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."service_item" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."service_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."service_item" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."service_item"."community_id" = (select app.id())) WITH CHECK ("volunteering"."service_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."station_member" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."station_member" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."station_member" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."station_member" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."station_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."station_member" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."station_member"."street_id" = (select app.id())) WITH CHECK ("volunteering"."station_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."station_member" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."station_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."station_member" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."station_member"."community_id" = (select app.id())) WITH CHECK ("volunteering"."station_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."team" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."team" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."team" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."team" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."team"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."team" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."team"."street_id" = (select app.id())) WITH CHECK ("volunteering"."team"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."team" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."team"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."team" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."team"."community_id" = (select app.id())) WITH CHECK ("volunteering"."team"."community_id" = (select app.id()));