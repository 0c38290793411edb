DROP INDEX "buildings"."building_community_latest";--> statement-breakpoint
CREATE INDEX "building_community_latest" ON "buildings"."building" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_street_latest";--> statement-breakpoint
CREATE INDEX "building_street_latest" ON "buildings"."building" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_street_community_latest";--> statement-breakpoint
CREATE INDEX "building_street_community_latest" ON "buildings"."building" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."venue_community_latest";--> statement-breakpoint
CREATE INDEX "venue_community_latest" ON "buildings"."venue" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."venue_street_latest";--> statement-breakpoint
CREATE INDEX "venue_street_latest" ON "buildings"."venue" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."venue_street_community_latest";--> statement-breakpoint
CREATE INDEX "venue_street_community_latest" ON "buildings"."venue" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_station_community_latest";--> statement-breakpoint
CREATE INDEX "building_station_community_latest" ON "buildings"."building_station" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_station_street_latest";--> statement-breakpoint
CREATE INDEX "building_station_street_latest" ON "buildings"."building_station" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_station_building_latest";--> statement-breakpoint
CREATE INDEX "building_station_building_latest" ON "buildings"."building_station" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_station_venue_latest";--> statement-breakpoint
CREATE INDEX "building_station_venue_latest" ON "buildings"."building_station" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."building_station_street_community_latest";--> statement-breakpoint
CREATE INDEX "building_station_street_community_latest" ON "buildings"."building_station" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."club_community_latest";--> statement-breakpoint
CREATE INDEX "club_community_latest" ON "buildings"."club" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."club_street_latest";--> statement-breakpoint
CREATE INDEX "club_street_latest" ON "buildings"."club" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."club_building_latest";--> statement-breakpoint
CREATE INDEX "club_building_latest" ON "buildings"."club" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."club_leader_unit_latest";--> statement-breakpoint
CREATE INDEX "club_leader_unit_latest" ON "buildings"."club" ("leader_unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."club_street_community_latest";--> statement-breakpoint
CREATE INDEX "club_street_community_latest" ON "buildings"."club" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_community_latest";--> statement-breakpoint
CREATE INDEX "room_community_latest" ON "buildings"."room" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_street_latest";--> statement-breakpoint
CREATE INDEX "room_street_latest" ON "buildings"."room" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_venue_latest";--> statement-breakpoint
CREATE INDEX "room_venue_latest" ON "buildings"."room" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_street_community_latest";--> statement-breakpoint
CREATE INDEX "room_street_community_latest" ON "buildings"."room" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."tenancy_community_latest";--> statement-breakpoint
CREATE INDEX "tenancy_community_latest" ON "buildings"."tenancy" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."tenancy_street_latest";--> statement-breakpoint
CREATE INDEX "tenancy_street_latest" ON "buildings"."tenancy" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."tenancy_building_latest";--> statement-breakpoint
CREATE INDEX "tenancy_building_latest" ON "buildings"."tenancy" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."tenancy_unit_latest";--> statement-breakpoint
CREATE INDEX "tenancy_unit_latest" ON "buildings"."tenancy" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."tenancy_street_community_latest";--> statement-breakpoint
CREATE INDEX "tenancy_street_community_latest" ON "buildings"."tenancy" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_community_latest";--> statement-breakpoint
CREATE INDEX "room_window_community_latest" ON "buildings"."room_window" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_street_latest";--> statement-breakpoint
CREATE INDEX "room_window_street_latest" ON "buildings"."room_window" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_room_latest";--> statement-breakpoint
CREATE INDEX "room_window_room_latest" ON "buildings"."room_window" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_unit_latest";--> statement-breakpoint
CREATE INDEX "room_window_unit_latest" ON "buildings"."room_window" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_street_community_latest";--> statement-breakpoint
CREATE INDEX "room_window_street_community_latest" ON "buildings"."room_window" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_unit_latest";--> statement-breakpoint
CREATE INDEX "room_unit_latest" ON "buildings"."room" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_feed_community_latest";--> statement-breakpoint
CREATE INDEX "room_feed_community_latest" ON "buildings"."room_feed" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_feed_street_latest";--> statement-breakpoint
CREATE INDEX "room_feed_street_latest" ON "buildings"."room_feed" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_feed_unit_latest";--> statement-breakpoint
CREATE INDEX "room_feed_unit_latest" ON "buildings"."room_feed" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_feed_street_community_latest";--> statement-breakpoint
CREATE INDEX "room_feed_street_community_latest" ON "buildings"."room_feed" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_window_building_latest";--> statement-breakpoint
CREATE INDEX "room_window_building_latest" ON "buildings"."room_window" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."room_building_latest";--> statement-breakpoint
CREATE INDEX "room_building_latest" ON "buildings"."room" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "buildings"."venue_unit_latest";--> statement-breakpoint
CREATE INDEX "venue_unit_latest" ON "buildings"."venue" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");