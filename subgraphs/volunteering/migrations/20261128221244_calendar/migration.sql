CREATE TABLE "volunteering"."attendance_total" (
	"activity_id" uuid,
	"age_band" text,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "attendance_total_pkey" PRIMARY KEY("activity_id","age_band"),
	CONSTRAINT "attendance_total_age_band_known" CHECK ("age_band" in ('UNDER_14', 'FROM_14_TO_17', 'FROM_18_TO_59', 'FROM_60'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."attendance_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."attendance" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"age_band" text NOT NULL,
	"visits" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "attendance_age_band_known" CHECK ("age_band" in ('UNDER_14', 'FROM_14_TO_17', 'FROM_18_TO_59', 'FROM_60')),
	CONSTRAINT "attendance_visits_range" CHECK ("visits" >= 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."nomination" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"nominee" varchar(20) NOT NULL,
	"merit" varchar(200) NOT NULL,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"consented_on" date,
	"published" boolean GENERATED ALWAYS AS (state in ('PUBLISHED', 'AWARDED')) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "nomination_state_known" CHECK ("state" in ('PROPOSED', 'REVIEWED', 'PUBLISHED', 'AWARDED', 'DECLINED')),
	CONSTRAINT "nomination_consented_on_public" CHECK ("state" not in ('PUBLISHED', 'AWARDED') or "consented_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."nomination" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."piece" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"troupe_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"first_shown_on" date,
	"first_shown_at_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "piece_kind_known" CHECK ("kind" in ('OPERA', 'FOLK_MUSIC', 'SONG', 'DANCE', 'SKETCH', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."piece" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."series" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"station_id" uuid,
	"organisation_id" uuid,
	"venue_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"rule" varchar(60) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"starts_at_time" varchar(5) NOT NULL,
	"minutes" integer NOT NULL,
	"seats" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "series_kind_known" CHECK ("kind" in ('CLASS', 'LECTURE', 'VISIT', 'FAIR', 'TRAIN_STOP', 'CONTEST', 'FESTIVAL', 'PERFORMANCE', 'COACHING', 'CEREMONY', 'SIGNING_DAY', 'CLUB_SESSION', 'PUBLIC_BENEFIT', 'SERVICE')),
	CONSTRAINT "series_minutes_range" CHECK ("minutes" between 10 and 720),
	CONSTRAINT "series_seats_range" CHECK ("seats" between 1 and 10000),
	CONSTRAINT "series_rule_form" CHECK ("rule" ~ '^FREQ=(WEEKLY(;INTERVAL=[1-9][0-9]?)?(;BYDAY=(MO|TU|WE|TH|FR|SA|SU))?|MONTHLY(;INTERVAL=[1-9][0-9]?)?(;BYMONTHDAY=([1-9]|1[0-9]|2[0-8])|;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU))?)$'),
	CONSTRAINT "series_starts_at_time_form" CHECK ("starts_at_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "series_ends_on_order" CHECK ("ends_on" >= "starts_on"),
	CONSTRAINT "series_station_id_organisation_id" CHECK (num_nonnulls("station_id", "organisation_id") <= 1)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."shift_total" (
	"shift_id" uuid PRIMARY KEY,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"seats" integer NOT NULL,
	"seats_taken" integer DEFAULT 0 NOT NULL,
	"waiting_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "shift_seats_taken" CHECK ("seats_taken" between 0 and "seats")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."shift_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."shift" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"seats" integer NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "shift_ends_at_order" CHECK ("ends_at" > "starts_at"),
	CONSTRAINT "shift_seats_range" CHECK ("seats" between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."shift" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."sign_up" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"shift_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"volunteer_number" varchar(20) DEFAULT '' NOT NULL,
	"display_name" varchar(20) DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"attends" boolean DEFAULT true NOT NULL,
	"children" integer DEFAULT 0 NOT NULL,
	"guardian_agreed_at" timestamp with time zone,
	"seats" integer GENERATED ALWAYS AS (attends::int + children) STORED NOT NULL,
	"waiting_place" integer,
	"cancelled_because" text,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sign_up_state_known" CHECK ("state" in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
	CONSTRAINT "sign_up_cancelled_because_known" CHECK ("cancelled_because" in ('OWN', 'CLERK', 'ACTIVITY', 'LEFT')),
	CONSTRAINT "sign_up_children_range" CHECK ("children" between 0 and 10),
	CONSTRAINT "sign_up_attends_children" CHECK ("attends" or "children" > 0),
	CONSTRAINT "sign_up_children_guardian" CHECK ("children" = 0 or "guardian_agreed_at" is not null),
	CONSTRAINT "sign_up_waiting_place_state" CHECK (("state" = 'WAITLISTED') = ("waiting_place" is not null)),
	CONSTRAINT "sign_up_cancelled_because_state" CHECK (("state" = 'CANCELLED') = ("cancelled_because" is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."sign_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."visit_contact" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"call_name" varchar(120),
	"call_name_sealed" bytea,
	"call_name_index" bytea,
	"address" varchar(120),
	"address_sealed" bytea,
	"sealing_key" bytea,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."visit_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."visit_request" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"item_id" uuid,
	"state" text DEFAULT 'REQUESTED' NOT NULL,
	"wished_from" timestamp with time zone NOT NULL,
	"wished_until" timestamp with time zone NOT NULL,
	"volunteer_id" uuid,
	"rating" integer,
	"closed_at" timestamp with time zone,
	"published" boolean GENERATED ALWAYS AS (state = 'REQUESTED') STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "visit_request_state_known" CHECK ("state" in ('REQUESTED', 'ACCEPTED', 'VISITED', 'CONFIRMED', 'RATED', 'DECLINED', 'CANCELLED')),
	CONSTRAINT "visit_request_rating_range" CHECK ("rating" between 1 and 5),
	CONSTRAINT "visit_request_wished_until_order" CHECK ("wished_until" > "wished_from"),
	CONSTRAINT "visit_request_volunteer_id_state" CHECK (("state" in ('ACCEPTED', 'VISITED', 'CONFIRMED', 'RATED')) <= ("volunteer_id" is not null) and ("state" = 'REQUESTED') <= ("volunteer_id" is null)),
	CONSTRAINT "visit_request_rating_state" CHECK (("state" = 'RATED') = ("rating" is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."visit_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "occurs_on" date;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "cancel_reason" varchar(100);--> statement-breakpoint
CREATE INDEX "activity_series_latest" ON "volunteering"."activity" ("series_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "activity_series_id_occurs_on_unique" ON "volunteering"."activity" ("series_id","occurs_on");--> statement-breakpoint
CREATE INDEX "attendance_community_latest" ON "volunteering"."attendance" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "attendance_street_latest" ON "volunteering"."attendance" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "attendance_activity_latest" ON "volunteering"."attendance" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "attendance_street_community_latest" ON "volunteering"."attendance" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_age_band_unique" ON "volunteering"."attendance" ("activity_id","age_band");--> statement-breakpoint
CREATE INDEX "nomination_community_latest" ON "volunteering"."nomination" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "nomination_street_latest" ON "volunteering"."nomination" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "nomination_activity_latest" ON "volunteering"."nomination" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "nomination_street_community_latest" ON "volunteering"."nomination" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "piece_community_latest" ON "volunteering"."piece" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "piece_street_latest" ON "volunteering"."piece" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "piece_troupe_latest" ON "volunteering"."piece" ("troupe_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "piece_first_shown_at_latest" ON "volunteering"."piece" ("first_shown_at_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "piece_street_community_latest" ON "volunteering"."piece" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_community_latest" ON "volunteering"."series" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_street_latest" ON "volunteering"."series" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_station_latest" ON "volunteering"."series" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_organisation_latest" ON "volunteering"."series" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_venue_latest" ON "volunteering"."series" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_street_community_latest" ON "volunteering"."series" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shift_community_latest" ON "volunteering"."shift" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shift_street_latest" ON "volunteering"."shift" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shift_activity_latest" ON "volunteering"."shift" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "shift_street_community_latest" ON "volunteering"."shift" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_up_community_latest" ON "volunteering"."sign_up" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_up_street_latest" ON "volunteering"."sign_up" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_up_shift_latest" ON "volunteering"."sign_up" ("shift_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_up_volunteer_latest" ON "volunteering"."sign_up" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_up_street_community_latest" ON "volunteering"."sign_up" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "sign_up_shift_id_unique" ON "volunteering"."sign_up" ("shift_id","volunteer_id") WHERE state <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "visit_contact_community_latest" ON "volunteering"."visit_contact" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_contact_street_latest" ON "volunteering"."visit_contact" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_contact_request_latest" ON "volunteering"."visit_contact" ("request_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_contact_street_community_latest" ON "volunteering"."visit_contact" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "visit_contact_request_id_unique" ON "volunteering"."visit_contact" ("request_id");--> statement-breakpoint
CREATE INDEX "visit_request_community_latest" ON "volunteering"."visit_request" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_request_street_latest" ON "volunteering"."visit_request" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_request_item_latest" ON "volunteering"."visit_request" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_request_volunteer_latest" ON "volunteering"."visit_request" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "visit_request_street_community_latest" ON "volunteering"."visit_request" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_series_id_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "volunteering"."series"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."attendance_total" ADD CONSTRAINT "attendance_total_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."attendance" ADD CONSTRAINT "attendance_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."nomination" ADD CONSTRAINT "nomination_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."piece" ADD CONSTRAINT "piece_troupe_id_volunteer_group_id_fkey" FOREIGN KEY ("troupe_id") REFERENCES "volunteering"."volunteer_group"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."piece" ADD CONSTRAINT "piece_first_shown_at_id_activity_id_fkey" FOREIGN KEY ("first_shown_at_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."series" ADD CONSTRAINT "series_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."shift_total" ADD CONSTRAINT "shift_total_shift_id_shift_id_fkey" FOREIGN KEY ("shift_id") REFERENCES "volunteering"."shift"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."shift" ADD CONSTRAINT "shift_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."sign_up" ADD CONSTRAINT "sign_up_shift_id_shift_id_fkey" FOREIGN KEY ("shift_id") REFERENCES "volunteering"."shift"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."sign_up" ADD CONSTRAINT "sign_up_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."visit_contact" ADD CONSTRAINT "visit_contact_request_id_visit_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "volunteering"."visit_request"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."visit_request" ADD CONSTRAINT "visit_request_item_id_service_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "volunteering"."service_item"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."visit_request" ADD CONSTRAINT "visit_request_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_series_id_occurs_on" CHECK (("series_id" is null) = ("occurs_on" is null));--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_cancel_reason_state" CHECK ("cancel_reason" is null or "state" = 'CANCELLED');--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."attendance_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."attendance_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."attendance_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."attendance_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."attendance_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."attendance_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."attendance_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."attendance_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."attendance_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."attendance_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."attendance_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."attendance_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."attendance_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."attendance" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."attendance" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."attendance" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."attendance" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."attendance" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."attendance" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."attendance" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."attendance"."street_id" = (select app.id())) WITH CHECK ("volunteering"."attendance"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."attendance" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."attendance" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."attendance"."community_id" = (select app.id())) WITH CHECK ("volunteering"."attendance"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."nomination" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."nomination" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("volunteering"."nomination"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."nomination" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."nomination"."published" or "volunteering"."nomination"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."nomination" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."nomination"."published" or "volunteering"."nomination"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."nomination" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."nomination" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."nomination" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."nomination"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."nomination" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."nomination"."street_id" = (select app.id())) WITH CHECK ("volunteering"."nomination"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."nomination" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."nomination"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."nomination" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."nomination"."community_id" = (select app.id())) WITH CHECK ("volunteering"."nomination"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."piece" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."piece" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."piece" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."piece" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."piece"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."piece" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."piece"."street_id" = (select app.id())) WITH CHECK ("volunteering"."piece"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."piece" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."piece"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."piece" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."piece"."community_id" = (select app.id())) WITH CHECK ("volunteering"."piece"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."series" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."series" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."series" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."series" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."series"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."series" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."series"."street_id" = (select app.id())) WITH CHECK ("volunteering"."series"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."series" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."series"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."series" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."series"."community_id" = (select app.id())) WITH CHECK ("volunteering"."series"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."shift_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."shift_total" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."shift_total" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."shift_total" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."shift_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."shift_total" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."shift_total"."street_id" = (select app.id())) WITH CHECK ("volunteering"."shift_total"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."shift_total" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."shift_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."shift_total" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."shift_total"."community_id" = (select app.id())) WITH CHECK ("volunteering"."shift_total"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."shift" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."shift" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("volunteering"."shift"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."shift" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."shift"."published" or "volunteering"."shift"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."shift" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."shift"."published" or "volunteering"."shift"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."shift" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."shift" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."shift" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."shift"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."shift" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."shift"."street_id" = (select app.id())) WITH CHECK ("volunteering"."shift"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."shift" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."shift"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."shift" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."shift"."community_id" = (select app.id())) WITH CHECK ("volunteering"."shift"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."sign_up" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."sign_up" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."sign_up" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."sign_up"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."sign_up" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."sign_up"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."sign_up" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."sign_up" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."sign_up" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."sign_up" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."sign_up"."street_id" = (select app.id())) WITH CHECK ("volunteering"."sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."sign_up" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."sign_up"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."sign_up" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."sign_up"."community_id" = (select app.id())) WITH CHECK ("volunteering"."sign_up"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."visit_contact" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."visit_contact" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."visit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."visit_contact" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."visit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."visit_contact" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."visit_contact" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."visit_contact" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."visit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."visit_contact" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."visit_contact"."street_id" = (select app.id())) WITH CHECK ("volunteering"."visit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."visit_contact" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."visit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."visit_contact" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."visit_contact"."community_id" = (select app.id())) WITH CHECK ("volunteering"."visit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."visit_request" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."visit_request" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit" USING ("volunteering"."visit_request"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."visit_request" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."visit_request"."published" or "volunteering"."visit_request"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."visit_request" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."visit_request"."published" or "volunteering"."visit_request"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."visit_request" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."visit_request"."published" or "volunteering"."visit_request"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."visit_request" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."visit_request" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."visit_request" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."visit_request"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."visit_request" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."visit_request"."street_id" = (select app.id())) WITH CHECK ("volunteering"."visit_request"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."visit_request" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."visit_request"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."visit_request" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."visit_request"."community_id" = (select app.id())) WITH CHECK ("volunteering"."visit_request"."community_id" = (select app.id()));