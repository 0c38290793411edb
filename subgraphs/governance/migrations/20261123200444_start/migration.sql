CREATE TABLE "governance"."community" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"code" varchar(12),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "community_tree" UNIQUE("id","street_id")
);
--> statement-breakpoint
ALTER TABLE "governance"."community" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."grant" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"account_id" uuid NOT NULL,
	"account_name" varchar(40) NOT NULL,
	"level" text NOT NULL,
	"place_id" uuid NOT NULL,
	"place_name" varchar(60) NOT NULL,
	"given_by" uuid,
	CONSTRAINT "grant_level_known" CHECK ("level" in ('DISTRICT', 'STREET', 'COMMUNITY', 'BUILDING', 'ORGANISATION', 'UNIT', 'VOLUNTEER', 'AUDITOR'))
);
--> statement-breakpoint
ALTER TABLE "governance"."grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."street" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(40) NOT NULL,
	"code" varchar(9) NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	"code_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance"."street" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "community_street_latest" ON "governance"."community" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "community_name_street_id_unique" ON "governance"."community" ("name","street_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "community_code_unique" ON "governance"."community" ("code") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "grant_community_latest" ON "governance"."grant" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grant_street_latest" ON "governance"."grant" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grant_account_latest" ON "governance"."grant" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grant_place_latest" ON "governance"."grant" ("place_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grant_street_community_latest" ON "governance"."grant" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "grant_account_id_level_place_id_unique" ON "governance"."grant" ("account_id","level","place_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "street_name_unique" ON "governance"."street" ("name") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "street_code_unique" ON "governance"."street" ("code") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "governance"."community" ADD CONSTRAINT "community_street_id_street_id_fkey" FOREIGN KEY ("street_id") REFERENCES "governance"."street"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."community" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."community" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."community" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."community" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."community"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."community" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."community"."street_id" = (select app.id())) WITH CHECK ("governance"."community"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."grant" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."grant" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."grant"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."grant" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."grant"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."grant" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."grant" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."grant" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."grant"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."grant" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."grant"."street_id" = (select app.id())) WITH CHECK ("governance"."grant"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."grant" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."grant"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."grant" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."grant"."community_id" = (select app.id())) WITH CHECK ("governance"."grant"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."street" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."street" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."street" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);