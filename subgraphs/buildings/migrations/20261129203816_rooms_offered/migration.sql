CREATE TABLE "buildings"."kept_act" (
	"account_id" uuid,
	"key" varchar(100),
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_act_pkey" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "buildings"."kept_act" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."room_booking" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"unit_id" uuid,
	"room_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"purpose" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"headcount" integer NOT NULL,
	"asker" text NOT NULL,
	"asked_by" varchar(80) NOT NULL,
	"state" text DEFAULT 'ASKED' NOT NULL,
	"reason" varchar(200),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "room_booking_purpose_known" CHECK ("purpose" in ('CLASSROOM', 'COUNCIL_ROOM', 'STAGE', 'CEREMONY', 'OTHER')),
	CONSTRAINT "room_booking_asker_known" CHECK ("asker" in ('UNIT', 'ORGANISATION', 'COMMUNITY', 'STREET')),
	CONSTRAINT "room_booking_state_known" CHECK ("state" in ('ASKED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'USED', 'NOT_USED')),
	CONSTRAINT "room_booking_headcount_range" CHECK ("headcount" >= 1),
	CONSTRAINT "room_booking_ends_at_order" CHECK ("ends_at" > "starts_at" and "ends_at" - "starts_at" <= interval '24 hours'),
	CONSTRAINT "room_booking_reason_state" CHECK ("state" <> 'DECLINED' or "reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "buildings"."room_booking" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."room_request" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid,
	"booking_id" uuid NOT NULL,
	"unit_id" uuid,
	"organisation_id" uuid,
	"room_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"purpose" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"headcount" integer NOT NULL,
	"asker" text NOT NULL,
	"asked_by" varchar(80) NOT NULL,
	"state" text DEFAULT 'ASKED' NOT NULL,
	"reason" varchar(200),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "room_request_purpose_known" CHECK ("purpose" in ('CLASSROOM', 'COUNCIL_ROOM', 'STAGE', 'CEREMONY', 'OTHER')),
	CONSTRAINT "room_request_asker_known" CHECK ("asker" in ('UNIT', 'ORGANISATION', 'COMMUNITY', 'STREET')),
	CONSTRAINT "room_request_state_known" CHECK ("state" in ('ASKED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'USED', 'NOT_USED')),
	CONSTRAINT "room_request_headcount_range" CHECK ("headcount" >= 1),
	CONSTRAINT "room_request_ends_at_order" CHECK ("ends_at" > "starts_at" and "ends_at" - "starts_at" <= interval '24 hours'),
	CONSTRAINT "room_request_reason_state" CHECK ("state" <> 'DECLINED' or "reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "buildings"."room_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buildings"."room_window" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"weekly_times" varchar(200) NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"unit_id" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "room_window_weekly_times_form" CHECK ("weekly_times" ~ '^[1-7](-[1-7])?(,[1-7](-[1-7])?)* ([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9](; [1-7](-[1-7])?(,[1-7](-[1-7])?)* ([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9])*$'),
	CONSTRAINT "room_window_until_on_order" CHECK ("until_on" >= "from_on")
);
--> statement-breakpoint
ALTER TABLE "buildings"."room_window" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "buildings"."room" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
CREATE INDEX "room_booking_community_latest" ON "buildings"."room_booking" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_booking_street_latest" ON "buildings"."room_booking" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_booking_unit_latest" ON "buildings"."room_booking" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_booking_room_latest" ON "buildings"."room_booking" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_booking_street_community_latest" ON "buildings"."room_booking" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_community_latest" ON "buildings"."room_request" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_street_latest" ON "buildings"."room_request" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_booking_latest" ON "buildings"."room_request" ("booking_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_unit_latest" ON "buildings"."room_request" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_organisation_latest" ON "buildings"."room_request" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_room_latest" ON "buildings"."room_request" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_request_street_community_latest" ON "buildings"."room_request" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "room_request_booking_id_unique" ON "buildings"."room_request" ("booking_id");--> statement-breakpoint
CREATE INDEX "room_window_community_latest" ON "buildings"."room_window" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_window_street_latest" ON "buildings"."room_window" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_window_room_latest" ON "buildings"."room_window" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_window_unit_latest" ON "buildings"."room_window" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_window_street_community_latest" ON "buildings"."room_window" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_unit_latest" ON "buildings"."room" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "buildings"."room_booking" ADD CONSTRAINT "room_booking_room_id_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "buildings"."room"("id");--> statement-breakpoint
ALTER TABLE "buildings"."room_request" ADD CONSTRAINT "room_request_booking_id_room_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "buildings"."room_booking"("id");--> statement-breakpoint
ALTER TABLE "buildings"."room_request" ADD CONSTRAINT "room_request_room_id_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "buildings"."room"("id");--> statement-breakpoint
ALTER TABLE "buildings"."room_window" ADD CONSTRAINT "room_window_room_id_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "buildings"."room"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."kept_act" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."kept_act" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."kept_act" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."room_booking" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "buildings"."room_booking" AS PERMISSIVE FOR SELECT TO "app_street" USING ("buildings"."room_booking"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "buildings"."room_booking" AS PERMISSIVE FOR SELECT TO "app_community" USING ("buildings"."room_booking"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "buildings"."room_booking" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("buildings"."room_booking"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."room_booking" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."room_booking" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."room_booking" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."room_booking"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."room_booking" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."room_booking"."street_id" = (select app.id())) WITH CHECK ("buildings"."room_booking"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."room_booking" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."room_booking"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."room_booking" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."room_booking"."community_id" = (select app.id())) WITH CHECK ("buildings"."room_booking"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."room_request" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "buildings"."room_request" AS PERMISSIVE FOR SELECT TO "app_street" USING ("buildings"."room_request"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "buildings"."room_request" AS PERMISSIVE FOR SELECT TO "app_community" USING ("buildings"."room_request"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "buildings"."room_request" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("buildings"."room_request"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_organisation" ON "buildings"."room_request" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("buildings"."room_request"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."room_request" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."room_request" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."room_window" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."room_window" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."room_window" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "buildings"."room_window" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("buildings"."room_window"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "buildings"."room_window" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("buildings"."room_window"."street_id" = (select app.id())) WITH CHECK ("buildings"."room_window"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "buildings"."room_window" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("buildings"."room_window"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "buildings"."room_window" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("buildings"."room_window"."community_id" = (select app.id())) WITH CHECK ("buildings"."room_window"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_unit" ON "buildings"."room_window" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("buildings"."room_window"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "buildings"."room_window" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("buildings"."room_window"."unit_id" = (select app.id())) WITH CHECK ("buildings"."room_window"."unit_id" = (select app.id()));