CREATE TABLE "volunteering"."study_partner" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"code" varchar(12),
	"name" varchar(40) NOT NULL,
	"consented_on" date NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "study_partner_consented_on_order" CHECK ("consented_on" <= "starts_on"),
	CONSTRAINT "study_partner_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."study_partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD COLUMN "post_id" uuid;--> statement-breakpoint
CREATE INDEX "service_record_post_latest" ON "volunteering"."service_record" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "study_partner_community_latest" ON "volunteering"."study_partner" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "study_partner_street_latest" ON "volunteering"."study_partner" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "study_partner_volunteer_latest" ON "volunteering"."study_partner" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "study_partner_street_community_latest" ON "volunteering"."study_partner" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD CONSTRAINT "service_record_post_id_volunteer_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "volunteering"."volunteer_post"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."study_partner" ADD CONSTRAINT "study_partner_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_purpose_known" CHECK ("purpose" in ('EDUCATE', 'MANAGE', 'SUPERVISE', 'ORGANISE', 'COMMUNICATE', 'GATHER', 'SERVE'));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."study_partner" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."study_partner" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."study_partner"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."study_partner" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."study_partner"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."study_partner" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."study_partner"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."study_partner" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."study_partner" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."study_partner" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."study_partner"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."study_partner" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."study_partner"."street_id" = (select app.id())) WITH CHECK ("volunteering"."study_partner"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."study_partner" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."study_partner"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."study_partner" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."study_partner"."community_id" = (select app.id())) WITH CHECK ("volunteering"."study_partner"."community_id" = (select app.id()));