CREATE TABLE "volunteering"."group_sign_up" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"shift_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"state" text NOT NULL,
	"headcount" integer NOT NULL,
	"seats" integer GENERATED ALWAYS AS (headcount) STORED NOT NULL,
	"waiting_place" integer,
	"came" integer,
	"cancelled_because" text,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "group_sign_up_state_known" CHECK ("state" in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
	CONSTRAINT "group_sign_up_cancelled_because_known" CHECK ("cancelled_because" in ('OWN', 'CLERK', 'ACTIVITY', 'LEFT')),
	CONSTRAINT "group_sign_up_headcount_range" CHECK ("headcount" between 1 and 10000),
	CONSTRAINT "group_sign_up_came_range" CHECK ("came" between 0 and 1000),
	CONSTRAINT "group_sign_up_came_state" CHECK (("state" in ('ATTENDED', 'ABSENT')) = ("came" is not null)),
	CONSTRAINT "group_sign_up_waiting_place_state" CHECK (("state" = 'WAITLISTED') = ("waiting_place" is not null)),
	CONSTRAINT "group_sign_up_cancelled_because_state" CHECK (("state" = 'CANCELLED') = ("cancelled_because" is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."group_sign_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "state" text DEFAULT 'RECEIVED' NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "pledged_until" date;--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "withdrawn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "answer" varchar(200);--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD COLUMN "published" boolean GENERATED ALWAYS AS (state = 'RECEIVED') STORED;--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ADD COLUMN "taken_back" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteering"."reward" DROP COLUMN "stock";--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ADD COLUMN "stock" integer GENERATED ALWAYS AS (quantity - redeemed - taken_back) STORED;--> statement-breakpoint
ALTER TABLE "volunteering"."reward" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ADD COLUMN "state" text GENERATED ALWAYS AS (case when withdrawn then 'WITHDRAWN' when redeemed + taken_back >= quantity then 'OUT_OF_STOCK' else 'AVAILABLE' end) STORED;--> statement-breakpoint
CREATE INDEX "group_sign_up_community_latest" ON "volunteering"."group_sign_up" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "group_sign_up_street_latest" ON "volunteering"."group_sign_up" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "group_sign_up_shift_latest" ON "volunteering"."group_sign_up" ("shift_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "group_sign_up_unit_latest" ON "volunteering"."group_sign_up" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "group_sign_up_street_community_latest" ON "volunteering"."group_sign_up" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "group_sign_up_shift_id_unique" ON "volunteering"."group_sign_up" ("shift_id","unit_id") WHERE state <> 'CANCELLED';--> statement-breakpoint
ALTER TABLE "volunteering"."group_sign_up" ADD CONSTRAINT "group_sign_up_shift_id_shift_id_fkey" FOREIGN KEY ("shift_id") REFERENCES "volunteering"."shift"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD CONSTRAINT "donation_state_known" CHECK ("state" in ('PLEDGED', 'RECEIVED', 'WITHDRAWN', 'DECLINED', 'LAPSED'));--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD CONSTRAINT "donation_quantity_withdrawn" CHECK ("withdrawn" between 0 and "quantity");--> statement-breakpoint
ALTER TABLE "volunteering"."reward" DROP CONSTRAINT "reward_quantity_redeemed", ADD CONSTRAINT "reward_quantity_redeemed" CHECK (least("redeemed", "taken_back") >= 0 and "redeemed" + "taken_back" <= "quantity");--> statement-breakpoint
CREATE POLICY "read_published" ON "volunteering"."donation" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_volunteer" USING ("volunteering"."donation"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."donation" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."donation"."published" or "volunteering"."donation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."donation" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."donation"."published" or "volunteering"."donation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "volunteering"."donation" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("volunteering"."donation"."published" or "volunteering"."donation"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."group_sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."group_sign_up"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("volunteering"."group_sign_up"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."group_sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."group_sign_up"."street_id" = (select app.id())) WITH CHECK ("volunteering"."group_sign_up"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."group_sign_up"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."group_sign_up" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."group_sign_up"."community_id" = (select app.id())) WITH CHECK ("volunteering"."group_sign_up"."community_id" = (select app.id()));--> statement-breakpoint
ALTER POLICY "read_all" ON "volunteering"."donation" TO "app_auditor", "app_district", "app_system" USING (true);