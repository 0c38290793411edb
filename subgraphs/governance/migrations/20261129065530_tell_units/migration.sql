CREATE TABLE "governance"."unit_export" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"office_level" text NOT NULL,
	"office_name" varchar(60) NOT NULL,
	CONSTRAINT "unit_export_office_level_known" CHECK ("office_level" in ('DISTRICT', 'STREET', 'COMMUNITY', 'BUILDING', 'AUDITOR'))
);
--> statement-breakpoint
ALTER TABLE "governance"."unit_export" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "unit_export_unit_latest" ON "governance"."unit_export" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."unit_export" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_unit" ON "governance"."unit_export" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("governance"."unit_export"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."unit_export" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."unit_export" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);