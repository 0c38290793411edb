CREATE TABLE "volunteering"."run_service_total" (
	"run_id" uuid,
	"service_id" uuid,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "run_service_total_pkey" PRIMARY KEY("run_id","service_id")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."run_service_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."run_service" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"visits" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "run_service_visits_range" CHECK ("visits" between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."run_service" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "run_service_community_latest" ON "volunteering"."run_service" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "run_service_street_latest" ON "volunteering"."run_service" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "run_service_run_latest" ON "volunteering"."run_service" ("run_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "run_service_service_latest" ON "volunteering"."run_service" ("service_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "run_service_street_community_latest" ON "volunteering"."run_service" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "run_service_service_id_unique" ON "volunteering"."run_service" ("run_id","service_id") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "volunteering"."run_service_total" ADD CONSTRAINT "run_service_total_run_id_route_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "volunteering"."route_run"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."run_service_total" ADD CONSTRAINT "run_service_total_service_id_route_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "volunteering"."route_service"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."run_service" ADD CONSTRAINT "run_service_run_id_route_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "volunteering"."route_run"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."run_service" ADD CONSTRAINT "run_service_service_id_route_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "volunteering"."route_service"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."volunteering_rule" DROP CONSTRAINT "volunteering_rule_code_known", ADD CONSTRAINT "volunteering_rule_code_known" CHECK ("code" in ('R29', 'R31', 'R32', 'R33', 'R38', 'R39', 'R47', 'R48'));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."run_service_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."run_service_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."run_service_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."run_service_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."run_service_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."run_service_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."run_service_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."run_service_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."run_service_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."run_service_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."run_service_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."run_service_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."run_service_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."run_service" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."run_service" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."run_service"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."run_service" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."run_service"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."run_service" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."run_service" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."run_service" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."run_service"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."run_service" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."run_service"."street_id" = (select app.id())) WITH CHECK ("volunteering"."run_service"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."run_service" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."run_service"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."run_service" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."run_service"."community_id" = (select app.id())) WITH CHECK ("volunteering"."run_service"."community_id" = (select app.id()));