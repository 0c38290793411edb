DROP INDEX "volunteering"."activity_community_latest";--> statement-breakpoint
CREATE INDEX "activity_community_latest" ON "volunteering"."activity" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_street_latest";--> statement-breakpoint
CREATE INDEX "activity_street_latest" ON "volunteering"."activity" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_station_latest";--> statement-breakpoint
CREATE INDEX "activity_station_latest" ON "volunteering"."activity" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_venue_latest";--> statement-breakpoint
CREATE INDEX "activity_venue_latest" ON "volunteering"."activity" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_street_community_latest";--> statement-breakpoint
CREATE INDEX "activity_street_community_latest" ON "volunteering"."activity" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_station_community_latest";--> statement-breakpoint
CREATE INDEX "service_station_community_latest" ON "volunteering"."service_station" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_station_street_latest";--> statement-breakpoint
CREATE INDEX "service_station_street_latest" ON "volunteering"."service_station" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_station_venue_latest";--> statement-breakpoint
CREATE INDEX "service_station_venue_latest" ON "volunteering"."service_station" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_station_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_station_street_community_latest" ON "volunteering"."service_station" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_community_latest" ON "volunteering"."volunteer" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_street_latest";--> statement-breakpoint
CREATE INDEX "volunteer_street_latest" ON "volunteering"."volunteer" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_street_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_street_community_latest" ON "volunteering"."volunteer" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_item_community_latest";--> statement-breakpoint
CREATE INDEX "service_item_community_latest" ON "volunteering"."service_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_item_street_latest";--> statement-breakpoint
CREATE INDEX "service_item_street_latest" ON "volunteering"."service_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_item_station_latest";--> statement-breakpoint
CREATE INDEX "service_item_station_latest" ON "volunteering"."service_item" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_item_parent_latest";--> statement-breakpoint
CREATE INDEX "service_item_parent_latest" ON "volunteering"."service_item" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_item_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_item_street_community_latest" ON "volunteering"."service_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_member_community_latest";--> statement-breakpoint
CREATE INDEX "station_member_community_latest" ON "volunteering"."station_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_member_street_latest";--> statement-breakpoint
CREATE INDEX "station_member_street_latest" ON "volunteering"."station_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_member_station_latest";--> statement-breakpoint
CREATE INDEX "station_member_station_latest" ON "volunteering"."station_member" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_member_unit_latest";--> statement-breakpoint
CREATE INDEX "station_member_unit_latest" ON "volunteering"."station_member" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_member_street_community_latest";--> statement-breakpoint
CREATE INDEX "station_member_street_community_latest" ON "volunteering"."station_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."team_community_latest";--> statement-breakpoint
CREATE INDEX "team_community_latest" ON "volunteering"."team" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."team_street_latest";--> statement-breakpoint
CREATE INDEX "team_street_latest" ON "volunteering"."team" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."team_station_latest";--> statement-breakpoint
CREATE INDEX "team_station_latest" ON "volunteering"."team" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."team_unit_latest";--> statement-breakpoint
CREATE INDEX "team_unit_latest" ON "volunteering"."team" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."team_street_community_latest";--> statement-breakpoint
CREATE INDEX "team_street_community_latest" ON "volunteering"."team" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_organisation_latest";--> statement-breakpoint
CREATE INDEX "activity_organisation_latest" ON "volunteering"."activity" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_unit_latest";--> statement-breakpoint
CREATE INDEX "activity_unit_latest" ON "volunteering"."activity" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_building_latest";--> statement-breakpoint
CREATE INDEX "activity_building_latest" ON "volunteering"."activity" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_club_latest";--> statement-breakpoint
CREATE INDEX "activity_club_latest" ON "volunteering"."activity" ("club_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_community_latest";--> statement-breakpoint
CREATE INDEX "service_record_community_latest" ON "volunteering"."service_record" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_street_latest";--> statement-breakpoint
CREATE INDEX "service_record_street_latest" ON "volunteering"."service_record" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_volunteer_latest";--> statement-breakpoint
CREATE INDEX "service_record_volunteer_latest" ON "volunteering"."service_record" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_station_latest";--> statement-breakpoint
CREATE INDEX "service_record_station_latest" ON "volunteering"."service_record" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_activity_latest";--> statement-breakpoint
CREATE INDEX "service_record_activity_latest" ON "volunteering"."service_record" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_item_latest";--> statement-breakpoint
CREATE INDEX "service_record_item_latest" ON "volunteering"."service_record" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_record_street_community_latest" ON "volunteering"."service_record" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_home_station_latest";--> statement-breakpoint
CREATE INDEX "volunteer_home_station_latest" ON "volunteering"."volunteer" ("home_station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_team_latest";--> statement-breakpoint
CREATE INDEX "service_record_team_latest" ON "volunteering"."service_record" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."affiliated_shop_community_latest";--> statement-breakpoint
CREATE INDEX "affiliated_shop_community_latest" ON "volunteering"."affiliated_shop" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."affiliated_shop_street_latest";--> statement-breakpoint
CREATE INDEX "affiliated_shop_street_latest" ON "volunteering"."affiliated_shop" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."affiliated_shop_station_latest";--> statement-breakpoint
CREATE INDEX "affiliated_shop_station_latest" ON "volunteering"."affiliated_shop" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."affiliated_shop_unit_latest";--> statement-breakpoint
CREATE INDEX "affiliated_shop_unit_latest" ON "volunteering"."affiliated_shop" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."affiliated_shop_street_community_latest";--> statement-breakpoint
CREATE INDEX "affiliated_shop_street_community_latest" ON "volunteering"."affiliated_shop" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."post_holder_community_latest";--> statement-breakpoint
CREATE INDEX "post_holder_community_latest" ON "volunteering"."post_holder" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."post_holder_street_latest";--> statement-breakpoint
CREATE INDEX "post_holder_street_latest" ON "volunteering"."post_holder" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."post_holder_post_latest";--> statement-breakpoint
CREATE INDEX "post_holder_post_latest" ON "volunteering"."post_holder" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."post_holder_volunteer_latest";--> statement-breakpoint
CREATE INDEX "post_holder_volunteer_latest" ON "volunteering"."post_holder" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."post_holder_street_community_latest";--> statement-breakpoint
CREATE INDEX "post_holder_street_community_latest" ON "volunteering"."post_holder" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."roster_community_latest";--> statement-breakpoint
CREATE INDEX "roster_community_latest" ON "volunteering"."roster" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."roster_street_latest";--> statement-breakpoint
CREATE INDEX "roster_street_latest" ON "volunteering"."roster" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."roster_station_latest";--> statement-breakpoint
CREATE INDEX "roster_station_latest" ON "volunteering"."roster" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."roster_volunteer_latest";--> statement-breakpoint
CREATE INDEX "roster_volunteer_latest" ON "volunteering"."roster" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."roster_street_community_latest";--> statement-breakpoint
CREATE INDEX "roster_street_community_latest" ON "volunteering"."roster" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_feed_community_latest";--> statement-breakpoint
CREATE INDEX "route_feed_community_latest" ON "volunteering"."route_feed" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_feed_street_latest";--> statement-breakpoint
CREATE INDEX "route_feed_street_latest" ON "volunteering"."route_feed" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_feed_route_latest";--> statement-breakpoint
CREATE INDEX "route_feed_route_latest" ON "volunteering"."route_feed" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_feed_street_community_latest";--> statement-breakpoint
CREATE INDEX "route_feed_street_community_latest" ON "volunteering"."route_feed" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_run_community_latest";--> statement-breakpoint
CREATE INDEX "route_run_community_latest" ON "volunteering"."route_run" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_run_street_latest";--> statement-breakpoint
CREATE INDEX "route_run_street_latest" ON "volunteering"."route_run" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_run_stop_latest";--> statement-breakpoint
CREATE INDEX "route_run_stop_latest" ON "volunteering"."route_run" ("stop_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_run_activity_latest";--> statement-breakpoint
CREATE INDEX "route_run_activity_latest" ON "volunteering"."route_run" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_run_street_community_latest";--> statement-breakpoint
CREATE INDEX "route_run_street_community_latest" ON "volunteering"."route_run" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_service_community_latest";--> statement-breakpoint
CREATE INDEX "route_service_community_latest" ON "volunteering"."route_service" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_service_street_latest";--> statement-breakpoint
CREATE INDEX "route_service_street_latest" ON "volunteering"."route_service" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_service_route_latest";--> statement-breakpoint
CREATE INDEX "route_service_route_latest" ON "volunteering"."route_service" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_service_street_community_latest";--> statement-breakpoint
CREATE INDEX "route_service_street_community_latest" ON "volunteering"."route_service" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_stop_community_latest";--> statement-breakpoint
CREATE INDEX "route_stop_community_latest" ON "volunteering"."route_stop" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_stop_street_latest";--> statement-breakpoint
CREATE INDEX "route_stop_street_latest" ON "volunteering"."route_stop" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_stop_route_latest";--> statement-breakpoint
CREATE INDEX "route_stop_route_latest" ON "volunteering"."route_stop" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_stop_venue_latest";--> statement-breakpoint
CREATE INDEX "route_stop_venue_latest" ON "volunteering"."route_stop" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."route_stop_street_community_latest";--> statement-breakpoint
CREATE INDEX "route_stop_street_community_latest" ON "volunteering"."route_stop" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_process_community_latest";--> statement-breakpoint
CREATE INDEX "service_process_community_latest" ON "volunteering"."service_process" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_process_street_latest";--> statement-breakpoint
CREATE INDEX "service_process_street_latest" ON "volunteering"."service_process" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_process_item_latest";--> statement-breakpoint
CREATE INDEX "service_process_item_latest" ON "volunteering"."service_process" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_process_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_process_street_community_latest" ON "volunteering"."service_process" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_route_community_latest";--> statement-breakpoint
CREATE INDEX "service_route_community_latest" ON "volunteering"."service_route" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_route_street_latest";--> statement-breakpoint
CREATE INDEX "service_route_street_latest" ON "volunteering"."service_route" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_route_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_route_street_community_latest" ON "volunteering"."service_route" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_organisation_community_latest";--> statement-breakpoint
CREATE INDEX "station_organisation_community_latest" ON "volunteering"."station_organisation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_organisation_street_latest";--> statement-breakpoint
CREATE INDEX "station_organisation_street_latest" ON "volunteering"."station_organisation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_organisation_station_latest";--> statement-breakpoint
CREATE INDEX "station_organisation_station_latest" ON "volunteering"."station_organisation" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_organisation_organisation_latest";--> statement-breakpoint
CREATE INDEX "station_organisation_organisation_latest" ON "volunteering"."station_organisation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."station_organisation_street_community_latest";--> statement-breakpoint
CREATE INDEX "station_organisation_street_community_latest" ON "volunteering"."station_organisation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_group_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_group_community_latest" ON "volunteering"."volunteer_group" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_group_street_latest";--> statement-breakpoint
CREATE INDEX "volunteer_group_street_latest" ON "volunteering"."volunteer_group" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_group_station_latest";--> statement-breakpoint
CREATE INDEX "volunteer_group_station_latest" ON "volunteering"."volunteer_group" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_group_street_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_group_street_community_latest" ON "volunteering"."volunteer_group" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_post_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_post_community_latest" ON "volunteering"."volunteer_post" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_post_street_latest";--> statement-breakpoint
CREATE INDEX "volunteer_post_street_latest" ON "volunteering"."volunteer_post" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_post_station_latest";--> statement-breakpoint
CREATE INDEX "volunteer_post_station_latest" ON "volunteering"."volunteer_post" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_post_need_latest";--> statement-breakpoint
CREATE INDEX "volunteer_post_need_latest" ON "volunteering"."volunteer_post" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteer_post_street_community_latest";--> statement-breakpoint
CREATE INDEX "volunteer_post_street_community_latest" ON "volunteering"."volunteer_post" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteering_exemption_community_latest";--> statement-breakpoint
CREATE INDEX "volunteering_exemption_community_latest" ON "volunteering"."volunteering_exemption" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteering_exemption_street_latest";--> statement-breakpoint
CREATE INDEX "volunteering_exemption_street_latest" ON "volunteering"."volunteering_exemption" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteering_exemption_rule_latest";--> statement-breakpoint
CREATE INDEX "volunteering_exemption_rule_latest" ON "volunteering"."volunteering_exemption" ("rule_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."volunteering_exemption_street_community_latest";--> statement-breakpoint
CREATE INDEX "volunteering_exemption_street_community_latest" ON "volunteering"."volunteering_exemption" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."reward_community_latest";--> statement-breakpoint
CREATE INDEX "reward_community_latest" ON "volunteering"."reward" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."reward_street_latest";--> statement-breakpoint
CREATE INDEX "reward_street_latest" ON "volunteering"."reward" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."reward_station_latest";--> statement-breakpoint
CREATE INDEX "reward_station_latest" ON "volunteering"."reward" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."reward_donation_latest";--> statement-breakpoint
CREATE INDEX "reward_donation_latest" ON "volunteering"."reward" ("donation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."reward_street_community_latest";--> statement-breakpoint
CREATE INDEX "reward_street_community_latest" ON "volunteering"."reward" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_series_latest";--> statement-breakpoint
CREATE INDEX "activity_series_latest" ON "volunteering"."activity" ("series_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."nomination_community_latest";--> statement-breakpoint
CREATE INDEX "nomination_community_latest" ON "volunteering"."nomination" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."nomination_street_latest";--> statement-breakpoint
CREATE INDEX "nomination_street_latest" ON "volunteering"."nomination" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."nomination_activity_latest";--> statement-breakpoint
CREATE INDEX "nomination_activity_latest" ON "volunteering"."nomination" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."nomination_street_community_latest";--> statement-breakpoint
CREATE INDEX "nomination_street_community_latest" ON "volunteering"."nomination" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."piece_community_latest";--> statement-breakpoint
CREATE INDEX "piece_community_latest" ON "volunteering"."piece" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."piece_street_latest";--> statement-breakpoint
CREATE INDEX "piece_street_latest" ON "volunteering"."piece" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."piece_troupe_latest";--> statement-breakpoint
CREATE INDEX "piece_troupe_latest" ON "volunteering"."piece" ("troupe_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."piece_first_shown_at_latest";--> statement-breakpoint
CREATE INDEX "piece_first_shown_at_latest" ON "volunteering"."piece" ("first_shown_at_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."piece_street_community_latest";--> statement-breakpoint
CREATE INDEX "piece_street_community_latest" ON "volunteering"."piece" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_community_latest";--> statement-breakpoint
CREATE INDEX "series_community_latest" ON "volunteering"."series" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_street_latest";--> statement-breakpoint
CREATE INDEX "series_street_latest" ON "volunteering"."series" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_station_latest";--> statement-breakpoint
CREATE INDEX "series_station_latest" ON "volunteering"."series" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_organisation_latest";--> statement-breakpoint
CREATE INDEX "series_organisation_latest" ON "volunteering"."series" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_venue_latest";--> statement-breakpoint
CREATE INDEX "series_venue_latest" ON "volunteering"."series" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."series_street_community_latest";--> statement-breakpoint
CREATE INDEX "series_street_community_latest" ON "volunteering"."series" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."shift_community_latest";--> statement-breakpoint
CREATE INDEX "shift_community_latest" ON "volunteering"."shift" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."shift_street_latest";--> statement-breakpoint
CREATE INDEX "shift_street_latest" ON "volunteering"."shift" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."shift_activity_latest";--> statement-breakpoint
CREATE INDEX "shift_activity_latest" ON "volunteering"."shift" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."shift_street_community_latest";--> statement-breakpoint
CREATE INDEX "shift_street_community_latest" ON "volunteering"."shift" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."visit_request_community_latest";--> statement-breakpoint
CREATE INDEX "visit_request_community_latest" ON "volunteering"."visit_request" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."visit_request_street_latest";--> statement-breakpoint
CREATE INDEX "visit_request_street_latest" ON "volunteering"."visit_request" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."visit_request_item_latest";--> statement-breakpoint
CREATE INDEX "visit_request_item_latest" ON "volunteering"."visit_request" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."visit_request_volunteer_latest";--> statement-breakpoint
CREATE INDEX "visit_request_volunteer_latest" ON "volunteering"."visit_request" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."visit_request_street_community_latest";--> statement-breakpoint
CREATE INDEX "visit_request_street_community_latest" ON "volunteering"."visit_request" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."run_service_community_latest";--> statement-breakpoint
CREATE INDEX "run_service_community_latest" ON "volunteering"."run_service" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."run_service_street_latest";--> statement-breakpoint
CREATE INDEX "run_service_street_latest" ON "volunteering"."run_service" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."run_service_run_latest";--> statement-breakpoint
CREATE INDEX "run_service_run_latest" ON "volunteering"."run_service" ("run_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."run_service_service_latest";--> statement-breakpoint
CREATE INDEX "run_service_service_latest" ON "volunteering"."run_service" ("service_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."run_service_street_community_latest";--> statement-breakpoint
CREATE INDEX "run_service_street_community_latest" ON "volunteering"."run_service" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_branch_latest";--> statement-breakpoint
CREATE INDEX "activity_branch_latest" ON "volunteering"."activity" ("branch_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_required_training_latest";--> statement-breakpoint
CREATE INDEX "activity_required_training_latest" ON "volunteering"."activity" ("required_training_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_community_latest";--> statement-breakpoint
CREATE INDEX "commendation_community_latest" ON "volunteering"."commendation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_street_latest";--> statement-breakpoint
CREATE INDEX "commendation_street_latest" ON "volunteering"."commendation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_volunteer_latest";--> statement-breakpoint
CREATE INDEX "commendation_volunteer_latest" ON "volunteering"."commendation" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_team_latest";--> statement-breakpoint
CREATE INDEX "commendation_team_latest" ON "volunteering"."commendation" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_group_latest";--> statement-breakpoint
CREATE INDEX "commendation_group_latest" ON "volunteering"."commendation" ("group_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_shop_latest";--> statement-breakpoint
CREATE INDEX "commendation_shop_latest" ON "volunteering"."commendation" ("shop_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."commendation_street_community_latest";--> statement-breakpoint
CREATE INDEX "commendation_street_community_latest" ON "volunteering"."commendation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_attendance_community_latest";--> statement-breakpoint
CREATE INDEX "training_attendance_community_latest" ON "volunteering"."training_attendance" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_attendance_street_latest";--> statement-breakpoint
CREATE INDEX "training_attendance_street_latest" ON "volunteering"."training_attendance" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_attendance_training_latest";--> statement-breakpoint
CREATE INDEX "training_attendance_training_latest" ON "volunteering"."training_attendance" ("training_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_attendance_volunteer_latest";--> statement-breakpoint
CREATE INDEX "training_attendance_volunteer_latest" ON "volunteering"."training_attendance" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_attendance_street_community_latest";--> statement-breakpoint
CREATE INDEX "training_attendance_street_community_latest" ON "volunteering"."training_attendance" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_community_latest";--> statement-breakpoint
CREATE INDEX "training_community_latest" ON "volunteering"."training" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_street_latest";--> statement-breakpoint
CREATE INDEX "training_street_latest" ON "volunteering"."training" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_station_latest";--> statement-breakpoint
CREATE INDEX "training_station_latest" ON "volunteering"."training" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_team_latest";--> statement-breakpoint
CREATE INDEX "training_team_latest" ON "volunteering"."training" ("team_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_organisation_latest";--> statement-breakpoint
CREATE INDEX "training_organisation_latest" ON "volunteering"."training" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."training_street_community_latest";--> statement-breakpoint
CREATE INDEX "training_street_community_latest" ON "volunteering"."training" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."service_record_post_latest";--> statement-breakpoint
CREATE INDEX "service_record_post_latest" ON "volunteering"."service_record" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."study_partner_community_latest";--> statement-breakpoint
CREATE INDEX "study_partner_community_latest" ON "volunteering"."study_partner" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."study_partner_street_latest";--> statement-breakpoint
CREATE INDEX "study_partner_street_latest" ON "volunteering"."study_partner" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."study_partner_volunteer_latest";--> statement-breakpoint
CREATE INDEX "study_partner_volunteer_latest" ON "volunteering"."study_partner" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."study_partner_street_community_latest";--> statement-breakpoint
CREATE INDEX "study_partner_street_community_latest" ON "volunteering"."study_partner" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "volunteering"."activity_contract_latest";--> statement-breakpoint
CREATE INDEX "activity_contract_latest" ON "volunteering"."activity" ("contract_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");