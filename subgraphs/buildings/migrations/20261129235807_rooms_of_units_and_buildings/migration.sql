CREATE TABLE "buildings"."room_feed" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"token_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "buildings"."room_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "buildings"."room_booking" ADD COLUMN "building_id" uuid;--> statement-breakpoint
ALTER TABLE "buildings"."room_window" ADD COLUMN "building_id" uuid;--> statement-breakpoint
ALTER TABLE "buildings"."room" ADD COLUMN "building_id" uuid;--> statement-breakpoint
ALTER TABLE "buildings"."venue" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
CREATE INDEX "room_booking_building_latest" ON "buildings"."room_booking" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_feed_community_latest" ON "buildings"."room_feed" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_feed_street_latest" ON "buildings"."room_feed" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_feed_unit_latest" ON "buildings"."room_feed" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_feed_street_community_latest" ON "buildings"."room_feed" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "room_feed_unit_id_unique" ON "buildings"."room_feed" ("unit_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "room_feed_token_hash_unique" ON "buildings"."room_feed" ("token_hash");--> statement-breakpoint
CREATE INDEX "room_window_building_latest" ON "buildings"."room_window" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "room_building_latest" ON "buildings"."room" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "venue_unit_latest" ON "buildings"."venue" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "venue_name_unit_id_unique" ON "buildings"."venue" ("unit_id","name") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "buildings"."room" ADD CONSTRAINT "room_building_id_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "buildings"."building"("id");--> statement-breakpoint
CREATE POLICY "read_building" ON "buildings"."room_booking" AS PERMISSIVE FOR SELECT TO "app_building" USING ("buildings"."room_booking"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "buildings"."room_feed" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_unit" ON "buildings"."room_feed" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("buildings"."room_feed"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "buildings"."room_feed" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "buildings"."room_feed" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_building" ON "buildings"."room_window" AS PERMISSIVE FOR INSERT TO "app_building" WITH CHECK ("buildings"."room_window"."building_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_building" ON "buildings"."room_window" AS PERMISSIVE FOR UPDATE TO "app_building" USING ("buildings"."room_window"."building_id" = (select app.id())) WITH CHECK ("buildings"."room_window"."building_id" = (select app.id()));