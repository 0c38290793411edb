DROP INDEX "governance"."community_street_latest";--> statement-breakpoint
CREATE INDEX "community_street_latest" ON "governance"."community" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."grant_community_latest";--> statement-breakpoint
CREATE INDEX "grant_community_latest" ON "governance"."grant" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."grant_street_latest";--> statement-breakpoint
CREATE INDEX "grant_street_latest" ON "governance"."grant" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."grant_account_latest";--> statement-breakpoint
CREATE INDEX "grant_account_latest" ON "governance"."grant" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."grant_place_latest";--> statement-breakpoint
CREATE INDEX "grant_place_latest" ON "governance"."grant" ("place_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."grant_street_community_latest";--> statement-breakpoint
CREATE INDEX "grant_street_community_latest" ON "governance"."grant" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."brand_community_latest";--> statement-breakpoint
CREATE INDEX "brand_community_latest" ON "governance"."brand" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."brand_street_latest";--> statement-breakpoint
CREATE INDEX "brand_street_latest" ON "governance"."brand" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."brand_parent_latest";--> statement-breakpoint
CREATE INDEX "brand_parent_latest" ON "governance"."brand" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."brand_street_community_latest";--> statement-breakpoint
CREATE INDEX "brand_street_community_latest" ON "governance"."brand" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."capital_spend_community_latest";--> statement-breakpoint
CREATE INDEX "capital_spend_community_latest" ON "governance"."capital_spend" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."capital_spend_street_latest";--> statement-breakpoint
CREATE INDEX "capital_spend_street_latest" ON "governance"."capital_spend" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."capital_spend_street_community_latest";--> statement-breakpoint
CREATE INDEX "capital_spend_street_community_latest" ON "governance"."capital_spend" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."fund_allocation_community_latest";--> statement-breakpoint
CREATE INDEX "fund_allocation_community_latest" ON "governance"."fund_allocation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."fund_allocation_street_latest";--> statement-breakpoint
CREATE INDEX "fund_allocation_street_latest" ON "governance"."fund_allocation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."fund_allocation_street_community_latest";--> statement-breakpoint
CREATE INDEX "fund_allocation_street_community_latest" ON "governance"."fund_allocation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."appointment_community_latest";--> statement-breakpoint
CREATE INDEX "appointment_community_latest" ON "governance"."appointment" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."appointment_street_latest";--> statement-breakpoint
CREATE INDEX "appointment_street_latest" ON "governance"."appointment" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."appointment_post_latest";--> statement-breakpoint
CREATE INDEX "appointment_post_latest" ON "governance"."appointment" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."appointment_official_latest";--> statement-breakpoint
CREATE INDEX "appointment_official_latest" ON "governance"."appointment" ("official_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."appointment_street_community_latest";--> statement-breakpoint
CREATE INDEX "appointment_street_community_latest" ON "governance"."appointment" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_seat_community_latest";--> statement-breakpoint
CREATE INDEX "committee_seat_community_latest" ON "governance"."committee_seat" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_seat_street_latest";--> statement-breakpoint
CREATE INDEX "committee_seat_street_latest" ON "governance"."committee_seat" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_seat_committee_latest";--> statement-breakpoint
CREATE INDEX "committee_seat_committee_latest" ON "governance"."committee_seat" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_seat_unit_latest";--> statement-breakpoint
CREATE INDEX "committee_seat_unit_latest" ON "governance"."committee_seat" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_seat_street_community_latest";--> statement-breakpoint
CREATE INDEX "committee_seat_street_community_latest" ON "governance"."committee_seat" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_community_latest";--> statement-breakpoint
CREATE INDEX "committee_community_latest" ON "governance"."committee" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_street_latest";--> statement-breakpoint
CREATE INDEX "committee_street_latest" ON "governance"."committee" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_district_latest";--> statement-breakpoint
CREATE INDEX "committee_district_latest" ON "governance"."committee" ("district_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_parent_latest";--> statement-breakpoint
CREATE INDEX "committee_parent_latest" ON "governance"."committee" ("parent_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."committee_street_community_latest";--> statement-breakpoint
CREATE INDEX "committee_street_community_latest" ON "governance"."committee" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_community_latest";--> statement-breakpoint
CREATE INDEX "conference_member_community_latest" ON "governance"."conference_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_street_latest";--> statement-breakpoint
CREATE INDEX "conference_member_street_latest" ON "governance"."conference_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_conference_latest";--> statement-breakpoint
CREATE INDEX "conference_member_conference_latest" ON "governance"."conference_member" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_unit_latest";--> statement-breakpoint
CREATE INDEX "conference_member_unit_latest" ON "governance"."conference_member" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_street_community_latest";--> statement-breakpoint
CREATE INDEX "conference_member_street_community_latest" ON "governance"."conference_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_community_latest";--> statement-breakpoint
CREATE INDEX "conference_community_latest" ON "governance"."conference" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_street_latest";--> statement-breakpoint
CREATE INDEX "conference_street_latest" ON "governance"."conference" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_building_latest";--> statement-breakpoint
CREATE INDEX "conference_building_latest" ON "governance"."conference" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_committee_latest";--> statement-breakpoint
CREATE INDEX "conference_committee_latest" ON "governance"."conference" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_convening_post_latest";--> statement-breakpoint
CREATE INDEX "conference_convening_post_latest" ON "governance"."conference" ("convening_post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_street_community_latest";--> statement-breakpoint
CREATE INDEX "conference_street_community_latest" ON "governance"."conference" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_record_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_record_community_latest" ON "governance"."meeting_record" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_record_street_latest";--> statement-breakpoint
CREATE INDEX "meeting_record_street_latest" ON "governance"."meeting_record" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_record_meeting_latest";--> statement-breakpoint
CREATE INDEX "meeting_record_meeting_latest" ON "governance"."meeting_record" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_record_street_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_record_street_community_latest" ON "governance"."meeting_record" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_community_latest" ON "governance"."meeting" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_street_latest";--> statement-breakpoint
CREATE INDEX "meeting_street_latest" ON "governance"."meeting" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_conference_latest";--> statement-breakpoint
CREATE INDEX "meeting_conference_latest" ON "governance"."meeting" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_committee_latest";--> statement-breakpoint
CREATE INDEX "meeting_committee_latest" ON "governance"."meeting" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_venue_latest";--> statement-breakpoint
CREATE INDEX "meeting_venue_latest" ON "governance"."meeting" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_street_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_street_community_latest" ON "governance"."meeting" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."official_community_latest";--> statement-breakpoint
CREATE INDEX "official_community_latest" ON "governance"."official" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."official_street_latest";--> statement-breakpoint
CREATE INDEX "official_street_latest" ON "governance"."official" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."official_workplace_latest";--> statement-breakpoint
CREATE INDEX "official_workplace_latest" ON "governance"."official" ("workplace_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."official_street_community_latest";--> statement-breakpoint
CREATE INDEX "official_street_community_latest" ON "governance"."official" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."post_community_latest";--> statement-breakpoint
CREATE INDEX "post_community_latest" ON "governance"."post" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."post_street_latest";--> statement-breakpoint
CREATE INDEX "post_street_latest" ON "governance"."post" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."post_committee_latest";--> statement-breakpoint
CREATE INDEX "post_committee_latest" ON "governance"."post" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."post_reports_to_latest";--> statement-breakpoint
CREATE INDEX "post_reports_to_latest" ON "governance"."post" ("reports_to_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."post_street_community_latest";--> statement-breakpoint
CREATE INDEX "post_street_community_latest" ON "governance"."post" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."street_district_latest";--> statement-breakpoint
CREATE INDEX "street_district_latest" ON "governance"."street" ("district_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."saved_view_community_latest";--> statement-breakpoint
CREATE INDEX "saved_view_community_latest" ON "governance"."saved_view" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."saved_view_street_latest";--> statement-breakpoint
CREATE INDEX "saved_view_street_latest" ON "governance"."saved_view" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."saved_view_street_community_latest";--> statement-breakpoint
CREATE INDEX "saved_view_street_community_latest" ON "governance"."saved_view" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."account_event_account_latest";--> statement-breakpoint
CREATE INDEX "account_event_account_latest" ON "governance"."account_event" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."account_event_actor_latest";--> statement-breakpoint
CREATE INDEX "account_event_actor_latest" ON "governance"."account_event" ("actor_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."list_export_account_latest";--> statement-breakpoint
CREATE INDEX "list_export_account_latest" ON "governance"."list_export" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."list_export_grant_latest";--> statement-breakpoint
CREATE INDEX "list_export_grant_latest" ON "governance"."list_export" ("grant_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."branch_community_latest";--> statement-breakpoint
CREATE INDEX "branch_community_latest" ON "governance"."branch" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."branch_street_latest";--> statement-breakpoint
CREATE INDEX "branch_street_latest" ON "governance"."branch" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."branch_committee_latest";--> statement-breakpoint
CREATE INDEX "branch_committee_latest" ON "governance"."branch" ("committee_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."branch_street_community_latest";--> statement-breakpoint
CREATE INDEX "branch_street_community_latest" ON "governance"."branch" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."access_key_community_latest";--> statement-breakpoint
CREATE INDEX "access_key_community_latest" ON "governance"."access_key" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."access_key_street_latest";--> statement-breakpoint
CREATE INDEX "access_key_street_latest" ON "governance"."access_key" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."access_key_unit_latest";--> statement-breakpoint
CREATE INDEX "access_key_unit_latest" ON "governance"."access_key" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."access_key_grant_latest";--> statement-breakpoint
CREATE INDEX "access_key_grant_latest" ON "governance"."access_key" ("grant_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."access_key_street_community_latest";--> statement-breakpoint
CREATE INDEX "access_key_street_community_latest" ON "governance"."access_key" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_community_latest";--> statement-breakpoint
CREATE INDEX "action_item_community_latest" ON "governance"."action_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_street_latest";--> statement-breakpoint
CREATE INDEX "action_item_street_latest" ON "governance"."action_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_agenda_item_latest";--> statement-breakpoint
CREATE INDEX "action_item_agenda_item_latest" ON "governance"."action_item" ("agenda_item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_unit_latest";--> statement-breakpoint
CREATE INDEX "action_item_unit_latest" ON "governance"."action_item" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_street_community_latest";--> statement-breakpoint
CREATE INDEX "action_item_street_community_latest" ON "governance"."action_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_community_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_community_latest" ON "governance"."agenda_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_street_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_street_latest" ON "governance"."agenda_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_conference_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_conference_latest" ON "governance"."agenda_item" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_meeting_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_meeting_latest" ON "governance"."agenda_item" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_unit_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_unit_latest" ON "governance"."agenda_item" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_need_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_need_latest" ON "governance"."agenda_item" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_street_community_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_street_community_latest" ON "governance"."agenda_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."decision_community_latest";--> statement-breakpoint
CREATE INDEX "decision_community_latest" ON "governance"."decision" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."decision_street_latest";--> statement-breakpoint
CREATE INDEX "decision_street_latest" ON "governance"."decision" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."decision_agenda_item_latest";--> statement-breakpoint
CREATE INDEX "decision_agenda_item_latest" ON "governance"."decision" ("agenda_item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."decision_meeting_latest";--> statement-breakpoint
CREATE INDEX "decision_meeting_latest" ON "governance"."decision" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."decision_street_community_latest";--> statement-breakpoint
CREATE INDEX "decision_street_community_latest" ON "governance"."decision" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_community_latest" ON "governance"."meeting_invitation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_street_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_street_latest" ON "governance"."meeting_invitation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_meeting_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_meeting_latest" ON "governance"."meeting_invitation" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_conference_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_conference_latest" ON "governance"."meeting_invitation" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_unit_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_unit_latest" ON "governance"."meeting_invitation" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_venue_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_venue_latest" ON "governance"."meeting_invitation" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_street_community_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_street_community_latest" ON "governance"."meeting_invitation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."action_item_organisation_latest";--> statement-breakpoint
CREATE INDEX "action_item_organisation_latest" ON "governance"."action_item" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."agenda_item_organisation_latest";--> statement-breakpoint
CREATE INDEX "agenda_item_organisation_latest" ON "governance"."agenda_item" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."conference_member_organisation_latest";--> statement-breakpoint
CREATE INDEX "conference_member_organisation_latest" ON "governance"."conference_member" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "governance"."meeting_invitation_organisation_latest";--> statement-breakpoint
CREATE INDEX "meeting_invitation_organisation_latest" ON "governance"."meeting_invitation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");