CREATE TABLE "governance"."closure" (
	"id" uuid PRIMARY KEY,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance"."closure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "governance"."saved_view" ADD CONSTRAINT "saved_view_filter_names_nobody" CHECK (not ("filter"::jsonb ?| (case "list" when 'grants' then '{accountName,placeName}' when 'listExports' then '{filter}' when 'officials' then '{q,displayName}' when 'personalReads' then '{reason}' when 'savedViews' then '{filter}' when 'volunteers' then '{q,displayName}' else '{}' end)::text[]));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."closure" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_community", "app_district", "app_street", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."closure" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."closure" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);