CREATE TABLE "governance"."branch" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"committee_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"founded_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "branch_kind_known" CHECK ("kind" in ('AREA', 'UNIT', 'JOINT', 'BUILDING'))
);
--> statement-breakpoint
ALTER TABLE "governance"."branch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "branch_community_latest" ON "governance"."branch" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "branch_street_latest" ON "governance"."branch" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "branch_committee_latest" ON "governance"."branch" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "branch_street_community_latest" ON "governance"."branch" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "governance"."branch" ADD CONSTRAINT "branch_committee_id_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."branch" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."branch" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."branch" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."branch" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."branch"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."branch" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."branch"."street_id" = (select app.id())) WITH CHECK ("governance"."branch"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."branch" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."branch"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."branch" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."branch"."community_id" = (select app.id())) WITH CHECK ("governance"."branch"."community_id" = (select app.id()));