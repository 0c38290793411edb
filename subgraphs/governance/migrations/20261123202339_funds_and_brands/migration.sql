CREATE TABLE "governance"."brand" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"parent_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "brand_kind_known" CHECK ("kind" in ('DISTRICT', 'STREET', 'COMMUNITY_FEATURE', 'VOLUNTEER_SERVICE')),
	CONSTRAINT "brand_kind_placed" CHECK (case "kind" when 'DISTRICT' then "street_id" is null when 'STREET' then "street_id" is not null and "community_id" is null when 'COMMUNITY_FEATURE' then "community_id" is not null else true end),
	CONSTRAINT "brand_parent_id_above" CHECK ("parent_id" <> "id")
);
--> statement-breakpoint
ALTER TABLE "governance"."brand" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."capital_spend" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"what" varchar(60) NOT NULL,
	"year" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"what_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "capital_spend_year_range" CHECK ("year" between 2000 and 2100),
	CONSTRAINT "capital_spend_amount_fen_positive" CHECK ("amount_fen" > 0)
);
--> statement-breakpoint
ALTER TABLE "governance"."capital_spend" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."fund_allocation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "fund_allocation_kind_known" CHECK ("kind" in ('PARTY_WORK', 'STATION_OPERATION', 'SERVICE', 'CAPITAL')),
	CONSTRAINT "fund_allocation_kind_yearly" CHECK ("kind" <> 'CAPITAL'),
	CONSTRAINT "fund_allocation_year_covered" CHECK ("year" between 2000 and 2100),
	CONSTRAINT "fund_allocation_amount_fen_due" CHECK ("amount_fen" > 0)
);
--> statement-breakpoint
ALTER TABLE "governance"."fund_allocation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."fund_rule" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"from_year" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "fund_rule_kind_known" CHECK ("kind" in ('PARTY_WORK', 'STATION_OPERATION', 'SERVICE', 'CAPITAL')),
	CONSTRAINT "fund_rule_kind_fixed" CHECK ("kind" in ('PARTY_WORK', 'STATION_OPERATION')),
	CONSTRAINT "fund_rule_amount_fen_positive" CHECK ("amount_fen" > 0),
	CONSTRAINT "fund_rule_from_year_range" CHECK ("from_year" between 2000 and 2100)
);
--> statement-breakpoint
ALTER TABLE "governance"."fund_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."fund_step" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(40) NOT NULL,
	"year" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "fund_step_year_range" CHECK ("year" between 2000 and 2100),
	CONSTRAINT "fund_step_amount_fen_in_plan" CHECK ("amount_fen" between 20000000 and 100000000)
);
--> statement-breakpoint
ALTER TABLE "governance"."fund_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "brand_community_latest" ON "governance"."brand" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "brand_street_latest" ON "governance"."brand" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "brand_parent_latest" ON "governance"."brand" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "brand_street_community_latest" ON "governance"."brand" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "capital_spend_community_latest" ON "governance"."capital_spend" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "capital_spend_street_latest" ON "governance"."capital_spend" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "capital_spend_street_community_latest" ON "governance"."capital_spend" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "fund_allocation_community_latest" ON "governance"."fund_allocation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "fund_allocation_street_latest" ON "governance"."fund_allocation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "fund_allocation_street_community_latest" ON "governance"."fund_allocation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "fund_allocation_community_id_year_kind_unique" ON "governance"."fund_allocation" ("community_id","year","kind") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "fund_rule_kind_from_year_unique" ON "governance"."fund_rule" ("kind","from_year") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "fund_step_year_unique" ON "governance"."fund_step" ("year") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "governance"."brand" ADD CONSTRAINT "brand_parent_id_brand_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "governance"."brand"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."brand" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."brand" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."brand" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."brand" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."brand"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."brand" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."brand"."street_id" = (select app.id())) WITH CHECK ("governance"."brand"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."brand" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."brand"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."brand" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."brand"."community_id" = (select app.id())) WITH CHECK ("governance"."brand"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."capital_spend" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."capital_spend" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."capital_spend" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."capital_spend" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."capital_spend"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."capital_spend" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."capital_spend"."street_id" = (select app.id())) WITH CHECK ("governance"."capital_spend"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."fund_allocation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."fund_allocation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."fund_allocation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."fund_allocation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."fund_allocation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."fund_allocation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."fund_allocation"."street_id" = (select app.id())) WITH CHECK ("governance"."fund_allocation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."fund_rule" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."fund_rule" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."fund_rule" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."fund_step" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."fund_step" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."fund_step" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);