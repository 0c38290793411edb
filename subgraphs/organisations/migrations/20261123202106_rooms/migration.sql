CREATE TABLE "organisations"."service_offer" (
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
	"availability" varchar(200),
	"published" boolean GENERATED ALWAYS AS (state not in ('DRAFT', 'WITHDRAWN')) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_offer_category_known" CHECK ("category" in ('VENUE', 'EQUIPMENT', 'TALENT', 'INFORMATION', 'TRAINING', 'HEALTH', 'LEGAL', 'REPAIR', 'CULTURE', 'ELDER_CARE', 'YOUTH', 'DISABILITY', 'PARKING', 'SAFETY', 'FUNDING', 'VOLUNTEERS', 'OTHER')),
	CONSTRAINT "service_offer_state_known" CHECK ("state" in ('DRAFT', 'OPEN', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."service_offer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."shared_resource" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"unit_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" varchar(20) NOT NULL,
	"category" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"detail" varchar(1000),
	"availability" varchar(200),
	"published" boolean GENERATED ALWAYS AS (state not in ('DRAFT', 'WITHDRAWN')) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "shared_resource_category_known" CHECK ("category" in ('VENUE', 'EQUIPMENT', 'TALENT', 'INFORMATION', 'TRAINING', 'HEALTH', 'LEGAL', 'REPAIR', 'CULTURE', 'ELDER_CARE', 'YOUTH', 'DISABILITY', 'PARKING', 'SAFETY', 'FUNDING', 'VOLUNTEERS', 'OTHER')),
	CONSTRAINT "shared_resource_state_known" CHECK ("state" in ('DRAFT', 'OPEN', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."shared_resource" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."social_organisation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"name" varchar(60) NOT NULL,
	"kind" text NOT NULL,
	"legal_form" text,
	"stage" text,
	"credit_code" varchar(18),
	"address" varchar(120),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "social_organisation_kind_known" CHECK ("kind" in ('PUBLIC_CHARITY', 'COMMUNITY_SERVICE', 'CULTURE_SPORT', 'SELF_HELP', 'OTHER')),
	CONSTRAINT "social_organisation_legal_form_known" CHECK ("legal_form" in ('ASSOCIATION', 'SERVICE_UNIT', 'FOUNDATION', 'FILED_ONLY')),
	CONSTRAINT "social_organisation_stage_known" CHECK ("stage" in ('INTRODUCED', 'INCUBATED', 'INCENTIVISED')),
	CONSTRAINT "social_organisation_credit_code_registered" CHECK ("credit_code" is null or "legal_form" is distinct from 'FILED_ONLY')
);
--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "service_offer_community_latest" ON "organisations"."service_offer" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_offer_street_latest" ON "organisations"."service_offer" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_offer_unit_latest" ON "organisations"."service_offer" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_offer_street_community_latest" ON "organisations"."service_offer" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shared_resource_community_latest" ON "organisations"."shared_resource" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shared_resource_street_latest" ON "organisations"."shared_resource" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shared_resource_unit_latest" ON "organisations"."shared_resource" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shared_resource_street_community_latest" ON "organisations"."shared_resource" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "social_organisation_community_latest" ON "organisations"."social_organisation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "social_organisation_street_latest" ON "organisations"."social_organisation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "social_organisation_street_community_latest" ON "organisations"."social_organisation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "social_organisation_credit_code_unique" ON "organisations"."social_organisation" ("credit_code") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "organisations"."service_offer" ADD CONSTRAINT "service_offer_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."shared_resource" ADD CONSTRAINT "shared_resource_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."service_offer" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "organisations"."service_offer" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_volunteer" USING ("organisations"."service_offer"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."service_offer" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."service_offer"."published" or "organisations"."service_offer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."service_offer" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."service_offer"."published" or "organisations"."service_offer"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."service_offer" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."service_offer"."published" or "organisations"."service_offer"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."service_offer" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."service_offer" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."service_offer" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."service_offer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."service_offer" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."service_offer"."street_id" = (select app.id())) WITH CHECK ("organisations"."service_offer"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."service_offer" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."service_offer"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."service_offer" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."service_offer"."community_id" = (select app.id())) WITH CHECK ("organisations"."service_offer"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_unit" ON "organisations"."service_offer" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("organisations"."service_offer"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."service_offer" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."service_offer"."unit_id" = (select app.id())) WITH CHECK ("organisations"."service_offer"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."shared_resource" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "organisations"."shared_resource" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_volunteer" USING ("organisations"."shared_resource"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."shared_resource" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."shared_resource"."published" or "organisations"."shared_resource"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."shared_resource" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."shared_resource"."published" or "organisations"."shared_resource"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."shared_resource" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."shared_resource"."published" or "organisations"."shared_resource"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."shared_resource" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."shared_resource" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."shared_resource" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."shared_resource"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."shared_resource" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."shared_resource"."street_id" = (select app.id())) WITH CHECK ("organisations"."shared_resource"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."shared_resource" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."shared_resource"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."shared_resource" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."shared_resource"."community_id" = (select app.id())) WITH CHECK ("organisations"."shared_resource"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_unit" ON "organisations"."shared_resource" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("organisations"."shared_resource"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."shared_resource" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."shared_resource"."unit_id" = (select app.id())) WITH CHECK ("organisations"."shared_resource"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."social_organisation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."social_organisation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."social_organisation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."social_organisation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."social_organisation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."social_organisation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."social_organisation"."street_id" = (select app.id())) WITH CHECK ("organisations"."social_organisation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."social_organisation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."social_organisation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."social_organisation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."social_organisation"."community_id" = (select app.id())) WITH CHECK ("organisations"."social_organisation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_organisation" ON "organisations"."social_organisation" AS PERMISSIVE FOR UPDATE TO "app_organisation" USING ("organisations"."social_organisation"."id" = (select app.id())) WITH CHECK ("organisations"."social_organisation"."id" = (select app.id()));