CREATE TABLE "governance"."saved_view" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"name" varchar(40) NOT NULL,
	"list" varchar(60) NOT NULL,
	"filter" varchar(4000) NOT NULL,
	"sort" varchar(80),
	"columns" varchar(2000) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance"."saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "saved_view_community_latest" ON "governance"."saved_view" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "saved_view_street_latest" ON "governance"."saved_view" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "saved_view_street_community_latest" ON "governance"."saved_view" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name_unique" ON "governance"."saved_view" ("list",coalesce("community_id", "street_id", '00000000-0000-0000-0000-000000000000'::uuid),"name") WHERE archived_at is null;--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."saved_view" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."saved_view" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."saved_view"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."saved_view" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."saved_view"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."saved_view" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."saved_view" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."saved_view" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."saved_view"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."saved_view" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."saved_view"."street_id" = (select app.id())) WITH CHECK ("governance"."saved_view"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."saved_view" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."saved_view"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."saved_view" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."saved_view"."community_id" = (select app.id())) WITH CHECK ("governance"."saved_view"."community_id" = (select app.id()));