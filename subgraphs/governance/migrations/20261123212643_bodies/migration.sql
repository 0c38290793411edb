CREATE TABLE "governance"."appointment" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"post_id" uuid NOT NULL,
	"official_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "appointment_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "governance"."appointment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."committee_seat" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"committee_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"unit_id" uuid,
	"name" varchar(60) NOT NULL,
	"part_time" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "committee_seat_origin_known" CHECK ("origin" in ('STREET_CADRE', 'RESIDENTS_DIRECTOR', 'PARTNER_UNIT', 'AREA', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION')),
	CONSTRAINT "committee_seat_ends_on_order" CHECK ("ends_on" >= "starts_on"),
	CONSTRAINT "committee_seat_unit_id_origin" CHECK ("unit_id" is null or "origin" in ('PARTNER_UNIT', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION'))
);
--> statement-breakpoint
ALTER TABLE "governance"."committee_seat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."committee" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"district_id" uuid,
	"parent_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"role" text GENERATED ALWAYS AS (case kind when 'DISTRICT_COMMITTEE' then 'LEAD' when 'STREET_WORKING_COMMITTEE' then 'BACK_UP' when 'COMMUNITY_COMMITTEE' then 'GATHER' end) STORED,
	"plenary_every_months" integer,
	"established_on" date,
	"dissolved_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "committee_kind_known" CHECK ("kind" in ('DISTRICT_COMMITTEE', 'STREET_WORKING_COMMITTEE', 'COMMUNITY_COMMITTEE', 'NEW_ORGANISATIONS_DISTRICT', 'NEW_ORGANISATIONS_STREET')),
	CONSTRAINT "committee_role_known" CHECK ("role" in ('LEAD', 'BACK_UP', 'GATHER')),
	CONSTRAINT "committee_kind_placed" CHECK (case when "kind" in ('DISTRICT_COMMITTEE', 'NEW_ORGANISATIONS_DISTRICT') then "district_id" is not null and "street_id" is null when "kind" = 'COMMUNITY_COMMITTEE' then "district_id" is null and "community_id" is not null else "district_id" is null and "street_id" is not null and "community_id" is null end),
	CONSTRAINT "committee_dissolved_on_order" CHECK ("dissolved_on" >= "established_on"),
	CONSTRAINT "committee_plenary_every_months_range" CHECK ("plenary_every_months" between 1 and 12),
	CONSTRAINT "committee_parent_id_above" CHECK ("parent_id" <> "id")
);
--> statement-breakpoint
ALTER TABLE "governance"."committee" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."conference_member" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"conference_id" uuid NOT NULL,
	"seat_kind" text NOT NULL,
	"unit_id" uuid,
	"name" varchar(60) NOT NULL,
	"seat_count" integer DEFAULT 1 NOT NULL,
	"since" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "conference_member_seat_kind_known" CHECK ("seat_kind" in ('UNIT_SECRETARY', 'RESIDENTS_DIRECTOR', 'RESIDENTS_COMMITTEE', 'PARTY_DELEGATE', 'PEOPLES_DEPUTY', 'CONSULTATIVE_MEMBER', 'OWNERS_COMMITTEE', 'PROPERTY_MANAGER', 'ACTIVE_MEMBER', 'ACTIVE_RESIDENT')),
	CONSTRAINT "conference_member_seat_count_range" CHECK ("seat_count" between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "governance"."conference_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."conference" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"building_id" uuid,
	"committee_id" uuid,
	"convening_post_id" uuid,
	"name" varchar(60) NOT NULL,
	"kind" text NOT NULL,
	"every_months" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "conference_kind_known" CHECK ("kind" in ('DISTRICT_JOINT_CONFERENCE', 'STREET_JOINT_CONFERENCE', 'COMMUNITY_COUNCIL', 'BUILDING_COUNCIL')),
	CONSTRAINT "conference_kind_placed" CHECK (case "kind" when 'DISTRICT_JOINT_CONFERENCE' then "street_id" is null when 'STREET_JOINT_CONFERENCE' then "street_id" is not null and "community_id" is null when 'COMMUNITY_COUNCIL' then "community_id" is not null else "street_id" is not null end),
	CONSTRAINT "conference_building_id_kind" CHECK (("building_id" is not null) = ("kind" = 'BUILDING_COUNCIL')),
	CONSTRAINT "conference_every_months_range" CHECK ("every_months" between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "governance"."conference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."district" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(40) NOT NULL,
	"code" varchar(6) NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	"code_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance"."district" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."meeting_record" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"meeting_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"text" varchar(10000) NOT NULL,
	"decisions" varchar(4000),
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"published" boolean GENERATED ALWAYS AS (state = 'PUBLISHED') STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "meeting_record_state_known" CHECK ("state" in ('DRAFT', 'PUBLISHED'))
);
--> statement-breakpoint
ALTER TABLE "governance"."meeting_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."meeting" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"conference_id" uuid,
	"committee_id" uuid,
	"name" varchar(60) NOT NULL,
	"state" text DEFAULT 'PLANNED' NOT NULL,
	"held_on" date,
	"venue_id" uuid,
	"attended_count" integer,
	"published" boolean GENERATED ALWAYS AS (state = 'PUBLISHED') STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "meeting_state_known" CHECK ("state" in ('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'PUBLISHED', 'CANCELLED')),
	CONSTRAINT "meeting_conference_id_or_committee_id" CHECK (("conference_id" is null) <> ("committee_id" is null)),
	CONSTRAINT "meeting_attended_count_held" CHECK ("attended_count" is null or "attended_count" >= 0 and "state" in ('HELD', 'MINUTED', 'PUBLISHED'))
);
--> statement-breakpoint
ALTER TABLE "governance"."meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."official" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"display_name" varchar(40) NOT NULL,
	"rank" text NOT NULL,
	"office_phone" varchar(20),
	"workplace_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"display_name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "official_rank_known" CHECK ("rank" in ('DIVISION', 'DEPUTY_DIVISION', 'SECTION', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "governance"."official" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."post" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"committee_id" uuid,
	"reports_to_id" uuid,
	"name" varchar(60) NOT NULL,
	"kind" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "post_kind_known" CHECK ("kind" in ('DISTRICT_SECRETARY', 'STREET_SECRETARY', 'OFFICE_HEAD', 'COMMITTEE_SECRETARY', 'DEPUTY_SECRETARY', 'FULL_TIME_DEPUTY', 'STATION_HEAD', 'DEPUTY_STATION_HEAD', 'RESIDENTS_DIRECTOR', 'PART_TIME_MEMBER')),
	CONSTRAINT "post_kind_placed" CHECK (case when "kind" = 'DISTRICT_SECRETARY' then "street_id" is null when "kind" in ('STREET_SECRETARY', 'OFFICE_HEAD') then "street_id" is not null and "community_id" is null when "kind" in ('COMMITTEE_SECRETARY', 'STATION_HEAD', 'DEPUTY_STATION_HEAD', 'RESIDENTS_DIRECTOR') then "community_id" is not null else true end),
	CONSTRAINT "post_reports_to_id_above" CHECK ("reports_to_id" <> "id")
);
--> statement-breakpoint
ALTER TABLE "governance"."post" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "governance"."street" ADD COLUMN "district_id" uuid;--> statement-breakpoint
CREATE INDEX "appointment_community_latest" ON "governance"."appointment" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "appointment_street_latest" ON "governance"."appointment" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "appointment_post_latest" ON "governance"."appointment" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "appointment_official_latest" ON "governance"."appointment" ("official_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "appointment_street_community_latest" ON "governance"."appointment" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_seat_community_latest" ON "governance"."committee_seat" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_seat_street_latest" ON "governance"."committee_seat" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_seat_committee_latest" ON "governance"."committee_seat" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_seat_unit_latest" ON "governance"."committee_seat" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_seat_street_community_latest" ON "governance"."committee_seat" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_community_latest" ON "governance"."committee" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_street_latest" ON "governance"."committee" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_district_latest" ON "governance"."committee" ("district_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_parent_latest" ON "governance"."committee" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "committee_street_community_latest" ON "governance"."committee" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_community_latest" ON "governance"."conference_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_street_latest" ON "governance"."conference_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_conference_latest" ON "governance"."conference_member" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_unit_latest" ON "governance"."conference_member" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_street_community_latest" ON "governance"."conference_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "conference_member_unit_id_unique" ON "governance"."conference_member" ("conference_id","unit_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "conference_community_latest" ON "governance"."conference" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_street_latest" ON "governance"."conference" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_building_latest" ON "governance"."conference" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_committee_latest" ON "governance"."conference" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_convening_post_latest" ON "governance"."conference" ("convening_post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_street_community_latest" ON "governance"."conference" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "conference_kind_unique" ON "governance"."conference" ("kind",coalesce("building_id", coalesce("community_id", "street_id", '00000000-0000-0000-0000-000000000000'::uuid))) WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "district_name_unique" ON "governance"."district" ("name") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "district_code_unique" ON "governance"."district" ("code") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "meeting_record_community_latest" ON "governance"."meeting_record" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_record_street_latest" ON "governance"."meeting_record" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_record_meeting_latest" ON "governance"."meeting_record" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_record_street_community_latest" ON "governance"."meeting_record" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_record_meeting_id_unique" ON "governance"."meeting_record" ("meeting_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "meeting_community_latest" ON "governance"."meeting" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_street_latest" ON "governance"."meeting" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_conference_latest" ON "governance"."meeting" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_committee_latest" ON "governance"."meeting" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_venue_latest" ON "governance"."meeting" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_street_community_latest" ON "governance"."meeting" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "official_community_latest" ON "governance"."official" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "official_street_latest" ON "governance"."official" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "official_workplace_latest" ON "governance"."official" ("workplace_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "official_street_community_latest" ON "governance"."official" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_community_latest" ON "governance"."post" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_street_latest" ON "governance"."post" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_committee_latest" ON "governance"."post" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_reports_to_latest" ON "governance"."post" ("reports_to_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_street_community_latest" ON "governance"."post" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "street_district_latest" ON "governance"."street" ("district_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "governance"."appointment" ADD CONSTRAINT "appointment_post_id_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "governance"."post"("id");--> statement-breakpoint
ALTER TABLE "governance"."appointment" ADD CONSTRAINT "appointment_official_id_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "governance"."official"("id");--> statement-breakpoint
ALTER TABLE "governance"."committee_seat" ADD CONSTRAINT "committee_seat_committee_id_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
ALTER TABLE "governance"."committee" ADD CONSTRAINT "committee_district_id_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "governance"."district"("id");--> statement-breakpoint
ALTER TABLE "governance"."committee" ADD CONSTRAINT "committee_parent_id_committee_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
ALTER TABLE "governance"."conference_member" ADD CONSTRAINT "conference_member_conference_id_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "governance"."conference"("id");--> statement-breakpoint
ALTER TABLE "governance"."conference" ADD CONSTRAINT "conference_committee_id_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
ALTER TABLE "governance"."conference" ADD CONSTRAINT "conference_convening_post_id_post_id_fkey" FOREIGN KEY ("convening_post_id") REFERENCES "governance"."post"("id");--> statement-breakpoint
ALTER TABLE "governance"."meeting_record" ADD CONSTRAINT "meeting_record_meeting_id_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "governance"."meeting"("id");--> statement-breakpoint
ALTER TABLE "governance"."meeting" ADD CONSTRAINT "meeting_conference_id_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "governance"."conference"("id");--> statement-breakpoint
ALTER TABLE "governance"."meeting" ADD CONSTRAINT "meeting_committee_id_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
ALTER TABLE "governance"."post" ADD CONSTRAINT "post_committee_id_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "governance"."committee"("id");--> statement-breakpoint
ALTER TABLE "governance"."post" ADD CONSTRAINT "post_reports_to_id_post_id_fkey" FOREIGN KEY ("reports_to_id") REFERENCES "governance"."post"("id");--> statement-breakpoint
ALTER TABLE "governance"."street" ADD CONSTRAINT "street_district_id_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "governance"."district"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."appointment" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."appointment" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."appointment"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."appointment" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."appointment"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."appointment" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."appointment" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."appointment" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."appointment"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."appointment" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."appointment"."street_id" = (select app.id())) WITH CHECK ("governance"."appointment"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."appointment" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."appointment"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."appointment" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."appointment"."community_id" = (select app.id())) WITH CHECK ("governance"."appointment"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."committee_seat" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."committee_seat" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."committee_seat" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."committee_seat" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."committee_seat"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."committee_seat" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."committee_seat"."street_id" = (select app.id())) WITH CHECK ("governance"."committee_seat"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."committee_seat" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."committee_seat"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."committee_seat" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."committee_seat"."community_id" = (select app.id())) WITH CHECK ("governance"."committee_seat"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."committee" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."committee" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."committee" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."committee" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."committee"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."committee" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."committee"."street_id" = (select app.id())) WITH CHECK ("governance"."committee"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."committee" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."committee"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."committee" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."committee"."community_id" = (select app.id())) WITH CHECK ("governance"."committee"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."conference_member" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."conference_member" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."conference_member" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."conference_member" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."conference_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."conference_member" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."conference_member"."street_id" = (select app.id())) WITH CHECK ("governance"."conference_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."conference_member" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."conference_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."conference_member" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."conference_member"."community_id" = (select app.id())) WITH CHECK ("governance"."conference_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."conference" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."conference" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."conference" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."conference" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."conference"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."conference" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."conference"."street_id" = (select app.id())) WITH CHECK ("governance"."conference"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."conference" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."conference"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."conference" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."conference"."community_id" = (select app.id())) WITH CHECK ("governance"."conference"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."district" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."district" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."district" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."meeting_record" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "governance"."meeting_record" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("governance"."meeting_record"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."meeting_record" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."meeting_record"."published" or "governance"."meeting_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."meeting_record" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."meeting_record"."published" or "governance"."meeting_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."meeting_record" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."meeting_record" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."meeting_record" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."meeting_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."meeting_record" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."meeting_record"."street_id" = (select app.id())) WITH CHECK ("governance"."meeting_record"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."meeting_record" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."meeting_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."meeting_record" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."meeting_record"."community_id" = (select app.id())) WITH CHECK ("governance"."meeting_record"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."meeting" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "governance"."meeting" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("governance"."meeting"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."meeting" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."meeting"."published" or "governance"."meeting"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."meeting" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."meeting"."published" or "governance"."meeting"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."meeting" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."meeting" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."meeting" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."meeting"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."meeting" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."meeting"."street_id" = (select app.id())) WITH CHECK ("governance"."meeting"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."meeting" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."meeting"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."meeting" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."meeting"."community_id" = (select app.id())) WITH CHECK ("governance"."meeting"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."official" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."official" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."official"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."official" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."official"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."official" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."official" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."official" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."official"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."official" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."official"."street_id" = (select app.id())) WITH CHECK ("governance"."official"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."official" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."official"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."official" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."official"."community_id" = (select app.id())) WITH CHECK ("governance"."official"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."post" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."post" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."post" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."post" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."post"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."post" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."post"."street_id" = (select app.id())) WITH CHECK ("governance"."post"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."post" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."post"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."post" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."post"."community_id" = (select app.id())) WITH CHECK ("governance"."post"."community_id" = (select app.id()));