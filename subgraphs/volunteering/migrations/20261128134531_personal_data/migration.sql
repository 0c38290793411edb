CREATE TABLE "volunteering"."consent_text" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"purpose" text NOT NULL,
	"edition" integer NOT NULL,
	"text" varchar(4000) NOT NULL,
	"valid_from" date NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"text_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "consent_text_purpose_known" CHECK ("purpose" in ('SERVICE_MATCHING', 'INSURANCE', 'NEARBY_SERVICE')),
	CONSTRAINT "consent_text_edition_range" CHECK ("edition" >= 1)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."consent_text" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."consent" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"channel" text NOT NULL,
	"by_guardian" boolean DEFAULT false NOT NULL,
	"given_on" date NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "consent_purpose_known" CHECK ("purpose" in ('SERVICE_MATCHING', 'INSURANCE', 'NEARBY_SERVICE')),
	CONSTRAINT "consent_channel_known" CHECK ("channel" in ('PAPER', 'COUNTER', 'ONLINE'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."consent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."personal_read" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid,
	"volunteer_id" uuid,
	"kind" text NOT NULL,
	"field" varchar(40),
	"reason" varchar(200) NOT NULL,
	"reader_level" text NOT NULL,
	"reader_name" varchar(60) NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "personal_read_kind_known" CHECK ("kind" in ('REVEALED', 'FOUND', 'EXPORTED', 'ERASED')),
	CONSTRAINT "personal_read_reader_level_known" CHECK ("reader_level" in ('DISTRICT', 'STREET', 'COMMUNITY', 'VOLUNTEER'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."personal_read" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."registration" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"real_name" varchar(120),
	"real_name_sealed" bytea,
	"real_name_index" bytea,
	"phone" varchar(120),
	"phone_sealed" bytea,
	"phone_index" bytea,
	"id_number" varchar(120),
	"id_number_sealed" bytea,
	"id_number_index" bytea,
	"home_address" varchar(120),
	"home_address_sealed" bytea,
	"sealing_key" bytea,
	"birth_year" integer,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "registration_birth_year_range" CHECK ("birth_year" between 1900 and 2100)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."registration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "consent_text_edition_unique" ON "volunteering"."consent_text" ("purpose","edition") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "consent_community_latest" ON "volunteering"."consent" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consent_street_latest" ON "volunteering"."consent" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consent_volunteer_latest" ON "volunteering"."consent" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consent_text_latest" ON "volunteering"."consent" ("text_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consent_street_community_latest" ON "volunteering"."consent" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "consent_purpose_live" ON "volunteering"."consent" ("volunteer_id","purpose") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "personal_read_community_latest" ON "volunteering"."personal_read" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "personal_read_street_latest" ON "volunteering"."personal_read" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "personal_read_volunteer_latest" ON "volunteering"."personal_read" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "personal_read_account_latest" ON "volunteering"."personal_read" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "personal_read_street_community_latest" ON "volunteering"."personal_read" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "personal_read_account_created_at" ON "volunteering"."personal_read" ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "registration_community_latest" ON "volunteering"."registration" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "registration_street_latest" ON "volunteering"."registration" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "registration_volunteer_latest" ON "volunteering"."registration" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "registration_street_community_latest" ON "volunteering"."registration" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "registration_volunteer_id_unique" ON "volunteering"."registration" ("volunteer_id");--> statement-breakpoint
CREATE INDEX "registration_real_name_index" ON "volunteering"."registration" ("real_name_index");--> statement-breakpoint
CREATE INDEX "registration_phone_index" ON "volunteering"."registration" ("phone_index");--> statement-breakpoint
CREATE INDEX "registration_id_number_index" ON "volunteering"."registration" ("id_number_index");--> statement-breakpoint
ALTER TABLE "volunteering"."consent" ADD CONSTRAINT "consent_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."consent" ADD CONSTRAINT "consent_text_id_consent_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "volunteering"."consent_text"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."personal_read" ADD CONSTRAINT "personal_read_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."registration" ADD CONSTRAINT "registration_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."consent_text" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."consent_text" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."consent_text" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."consent" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."consent" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."consent"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."consent" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."consent"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."consent" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."consent"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."consent" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."consent" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."consent" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."consent"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."consent" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."consent"."street_id" = (select app.id())) WITH CHECK ("volunteering"."consent"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."consent" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."consent"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."consent" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."consent"."community_id" = (select app.id())) WITH CHECK ("volunteering"."consent"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_volunteer" ON "volunteering"."consent" AS PERMISSIVE FOR INSERT TO "app_volunteer" WITH CHECK ("volunteering"."consent"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_volunteer" ON "volunteering"."consent" AS PERMISSIVE FOR UPDATE TO "app_volunteer" USING ("volunteering"."consent"."volunteer_id" = (select app.id())) WITH CHECK ("volunteering"."consent"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."personal_read" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."personal_read" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."personal_read"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."personal_read" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."personal_read"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."personal_read" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."personal_read"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."personal_read" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."personal_read" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."registration" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."registration" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."registration"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."registration" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."registration"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."registration" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."registration"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."registration" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."registration" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."registration" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."registration"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."registration" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."registration"."street_id" = (select app.id())) WITH CHECK ("volunteering"."registration"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."registration" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."registration"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."registration" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."registration"."community_id" = (select app.id())) WITH CHECK ("volunteering"."registration"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_volunteer" ON "volunteering"."registration" AS PERMISSIVE FOR INSERT TO "app_volunteer" WITH CHECK ("volunteering"."registration"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_volunteer" ON "volunteering"."registration" AS PERMISSIVE FOR UPDATE TO "app_volunteer" USING ("volunteering"."registration"."volunteer_id" = (select app.id())) WITH CHECK ("volunteering"."registration"."volunteer_id" = (select app.id()));