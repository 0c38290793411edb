CREATE TABLE "organisations"."concept" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"code" varchar(40) NOT NULL,
	"name" varchar(20) NOT NULL,
	"name_english" varchar(60) NOT NULL,
	"facet" text NOT NULL,
	"broader" varchar(40),
	"categories" varchar(120) DEFAULT '' NOT NULL,
	"excludes" varchar(400) DEFAULT '' NOT NULL,
	"words" varchar(4000) NOT NULL,
	"cues" varchar(1000) DEFAULT '' NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "concept_facet_known" CHECK ("facet" in ('SUBJECT', 'AUDIENCE', 'FORM'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."concept" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."match_party" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"match_id" uuid NOT NULL,
	"side" text NOT NULL,
	"unit_id" uuid,
	"need_id" uuid NOT NULL,
	"offer_id" uuid,
	"resource_id" uuid,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"score" integer NOT NULL,
	"reasons" varchar(400) NOT NULL,
	"scheduled_on" date,
	"accepted_on" date,
	"confirmed_on" date,
	"reason" varchar(200),
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "match_party_side_known" CHECK ("side" in ('NEED', 'OFFER')),
	CONSTRAINT "match_party_state_known" CHECK ("state" in ('PROPOSED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
	CONSTRAINT "match_party_offer_id_or_resource" CHECK (num_nonnulls("offer_id", "resource_id") = 1),
	CONSTRAINT "match_party_score_range" CHECK ("score" >= 0)
);
--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."match" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"offer_id" uuid,
	"resource_id" uuid,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"score" integer NOT NULL,
	"reasons" varchar(400) NOT NULL,
	"scheduled_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "match_state_known" CHECK ("state" in ('PROPOSED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
	CONSTRAINT "match_offer_id_or_resource" CHECK (num_nonnulls("offer_id", "resource_id") = 1),
	CONSTRAINT "match_score_range" CHECK ("score" >= 0)
);
--> statement-breakpoint
ALTER TABLE "organisations"."match" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "concept_code_unique" ON "organisations"."concept" ("code") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "match_party_community_latest" ON "organisations"."match_party" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_street_latest" ON "organisations"."match_party" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_match_latest" ON "organisations"."match_party" ("match_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_unit_latest" ON "organisations"."match_party" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_need_latest" ON "organisations"."match_party" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_offer_latest" ON "organisations"."match_party" ("offer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_resource_latest" ON "organisations"."match_party" ("resource_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_party_street_community_latest" ON "organisations"."match_party" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "match_party_side_unique" ON "organisations"."match_party" ("match_id","side") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "match_community_latest" ON "organisations"."match" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_street_latest" ON "organisations"."match" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_need_latest" ON "organisations"."match" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_offer_latest" ON "organisations"."match" ("offer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_resource_latest" ON "organisations"."match" ("resource_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_street_community_latest" ON "organisations"."match" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "match_need_id_offer_id_unique" ON "organisations"."match" ("need_id","offer_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "match_need_id_resource_id_unique" ON "organisations"."match" ("need_id","resource_id") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ADD CONSTRAINT "match_party_match_id_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "organisations"."match"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ADD CONSTRAINT "match_party_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ADD CONSTRAINT "match_party_need_id_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "organisations"."need"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ADD CONSTRAINT "match_party_offer_id_service_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "organisations"."service_offer"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match_party" ADD CONSTRAINT "match_party_resource_id_shared_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "organisations"."shared_resource"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match" ADD CONSTRAINT "match_need_id_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "organisations"."need"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match" ADD CONSTRAINT "match_offer_id_service_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "organisations"."service_offer"("id");--> statement-breakpoint
ALTER TABLE "organisations"."match" ADD CONSTRAINT "match_resource_id_shared_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "organisations"."shared_resource"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."concept" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."concept" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."concept" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."match_party" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."match_party" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."match_party"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."match_party" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."match_party"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."match_party" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."match_party"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."match_party" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."match_party" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."match" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."match" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."match"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."match" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."match"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."match" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."match" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);