CREATE TABLE "organisations"."need" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"unit_id" uuid,
	"name" varchar(40) NOT NULL,
	"detail" varchar(1000),
	"category" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"needed_on" date,
	"risk_note" varchar(200),
	"published" boolean GENERATED ALWAYS AS (state not in ('DRAFT', 'WITHDRAWN')) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "need_category_known" CHECK ("category" in ('VENUE', 'EQUIPMENT', 'TALENT', 'INFORMATION', 'TRAINING', 'HEALTH', 'LEGAL', 'REPAIR', 'CULTURE', 'ELDER_CARE', 'YOUTH', 'DISABILITY', 'PARKING', 'SAFETY', 'FUNDING', 'VOLUNTEERS', 'OTHER')),
	CONSTRAINT "need_state_known" CHECK ("state" in ('DRAFT', 'OPEN', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."partner_unit" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"kind" text NOT NULL,
	"credit_code" varchar(18),
	"address" varchar(120),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "partner_unit_kind_known" CHECK ("kind" in ('MILITARY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'CITY_AGENCY', 'LARGE_ENTERPRISE', 'SCHOOL', 'HOSPITAL', 'PRIVATE_ENTERPRISE', 'SHOP', 'PROPERTY_COMPANY', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."partner_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "need_community_latest" ON "organisations"."need" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "need_street_latest" ON "organisations"."need" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "need_unit_latest" ON "organisations"."need" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "need_street_community_latest" ON "organisations"."need" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "partner_unit_community_latest" ON "organisations"."partner_unit" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "partner_unit_street_latest" ON "organisations"."partner_unit" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "partner_unit_street_community_latest" ON "organisations"."partner_unit" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "partner_unit_credit_code_unique" ON "organisations"."partner_unit" ("credit_code") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "organisations"."need" ADD CONSTRAINT "need_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."need" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "organisations"."need" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_volunteer" USING ("organisations"."need"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."need" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."need"."published" or "organisations"."need"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."need" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."need"."published" or "organisations"."need"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."need" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."need"."published" or "organisations"."need"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."need" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."need" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."need" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."need"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."need" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."need"."street_id" = (select app.id())) WITH CHECK ("organisations"."need"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."need" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."need"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."need" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."need"."community_id" = (select app.id())) WITH CHECK ("organisations"."need"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_unit" ON "organisations"."need" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("organisations"."need"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."need" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."need"."unit_id" = (select app.id())) WITH CHECK ("organisations"."need"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."partner_unit" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."partner_unit" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."partner_unit" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."partner_unit" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."partner_unit"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."partner_unit" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."partner_unit"."street_id" = (select app.id())) WITH CHECK ("organisations"."partner_unit"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."partner_unit" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."partner_unit"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."partner_unit" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."partner_unit"."community_id" = (select app.id())) WITH CHECK ("organisations"."partner_unit"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."partner_unit" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."partner_unit"."id" = (select app.id())) WITH CHECK ("organisations"."partner_unit"."id" = (select app.id()));