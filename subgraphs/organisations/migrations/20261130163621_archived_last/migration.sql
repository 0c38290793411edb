DROP INDEX "organisations"."need_community_latest";--> statement-breakpoint
CREATE INDEX "need_community_latest" ON "organisations"."need" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."need_street_latest";--> statement-breakpoint
CREATE INDEX "need_street_latest" ON "organisations"."need" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."need_unit_latest";--> statement-breakpoint
CREATE INDEX "need_unit_latest" ON "organisations"."need" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."need_street_community_latest";--> statement-breakpoint
CREATE INDEX "need_street_community_latest" ON "organisations"."need" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."partner_unit_community_latest";--> statement-breakpoint
CREATE INDEX "partner_unit_community_latest" ON "organisations"."partner_unit" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."partner_unit_street_latest";--> statement-breakpoint
CREATE INDEX "partner_unit_street_latest" ON "organisations"."partner_unit" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."partner_unit_street_community_latest";--> statement-breakpoint
CREATE INDEX "partner_unit_street_community_latest" ON "organisations"."partner_unit" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."service_offer_community_latest";--> statement-breakpoint
CREATE INDEX "service_offer_community_latest" ON "organisations"."service_offer" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."service_offer_street_latest";--> statement-breakpoint
CREATE INDEX "service_offer_street_latest" ON "organisations"."service_offer" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."service_offer_unit_latest";--> statement-breakpoint
CREATE INDEX "service_offer_unit_latest" ON "organisations"."service_offer" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."service_offer_street_community_latest";--> statement-breakpoint
CREATE INDEX "service_offer_street_community_latest" ON "organisations"."service_offer" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."shared_resource_community_latest";--> statement-breakpoint
CREATE INDEX "shared_resource_community_latest" ON "organisations"."shared_resource" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."shared_resource_street_latest";--> statement-breakpoint
CREATE INDEX "shared_resource_street_latest" ON "organisations"."shared_resource" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."shared_resource_unit_latest";--> statement-breakpoint
CREATE INDEX "shared_resource_unit_latest" ON "organisations"."shared_resource" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."shared_resource_street_community_latest";--> statement-breakpoint
CREATE INDEX "shared_resource_street_community_latest" ON "organisations"."shared_resource" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."social_organisation_community_latest";--> statement-breakpoint
CREATE INDEX "social_organisation_community_latest" ON "organisations"."social_organisation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."social_organisation_street_latest";--> statement-breakpoint
CREATE INDEX "social_organisation_street_latest" ON "organisations"."social_organisation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."social_organisation_street_community_latest";--> statement-breakpoint
CREATE INDEX "social_organisation_street_community_latest" ON "organisations"."social_organisation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_community_latest";--> statement-breakpoint
CREATE INDEX "match_party_community_latest" ON "organisations"."match_party" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_street_latest";--> statement-breakpoint
CREATE INDEX "match_party_street_latest" ON "organisations"."match_party" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_match_latest";--> statement-breakpoint
CREATE INDEX "match_party_match_latest" ON "organisations"."match_party" ("match_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_unit_latest";--> statement-breakpoint
CREATE INDEX "match_party_unit_latest" ON "organisations"."match_party" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_need_latest";--> statement-breakpoint
CREATE INDEX "match_party_need_latest" ON "organisations"."match_party" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_offer_latest";--> statement-breakpoint
CREATE INDEX "match_party_offer_latest" ON "organisations"."match_party" ("offer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_resource_latest";--> statement-breakpoint
CREATE INDEX "match_party_resource_latest" ON "organisations"."match_party" ("resource_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_party_street_community_latest";--> statement-breakpoint
CREATE INDEX "match_party_street_community_latest" ON "organisations"."match_party" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_community_latest";--> statement-breakpoint
CREATE INDEX "match_community_latest" ON "organisations"."match" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_street_latest";--> statement-breakpoint
CREATE INDEX "match_street_latest" ON "organisations"."match" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_need_latest";--> statement-breakpoint
CREATE INDEX "match_need_latest" ON "organisations"."match" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_offer_latest";--> statement-breakpoint
CREATE INDEX "match_offer_latest" ON "organisations"."match" ("offer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_resource_latest";--> statement-breakpoint
CREATE INDEX "match_resource_latest" ON "organisations"."match" ("resource_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_street_community_latest";--> statement-breakpoint
CREATE INDEX "match_street_community_latest" ON "organisations"."match" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_community_latest";--> statement-breakpoint
CREATE INDEX "bid_community_latest" ON "organisations"."bid" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_street_latest";--> statement-breakpoint
CREATE INDEX "bid_street_latest" ON "organisations"."bid" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_procurement_latest";--> statement-breakpoint
CREATE INDEX "bid_procurement_latest" ON "organisations"."bid" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_lot_latest";--> statement-breakpoint
CREATE INDEX "bid_lot_latest" ON "organisations"."bid" ("lot_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_unit_latest";--> statement-breakpoint
CREATE INDEX "bid_unit_latest" ON "organisations"."bid" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_organisation_latest";--> statement-breakpoint
CREATE INDEX "bid_organisation_latest" ON "organisations"."bid" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."bid_street_community_latest";--> statement-breakpoint
CREATE INDEX "bid_street_community_latest" ON "organisations"."bid" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."common_goal_community_latest";--> statement-breakpoint
CREATE INDEX "common_goal_community_latest" ON "organisations"."common_goal" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."common_goal_street_latest";--> statement-breakpoint
CREATE INDEX "common_goal_street_latest" ON "organisations"."common_goal" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."common_goal_street_community_latest";--> statement-breakpoint
CREATE INDEX "common_goal_street_community_latest" ON "organisations"."common_goal" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_evaluation_community_latest";--> statement-breakpoint
CREATE INDEX "contract_evaluation_community_latest" ON "organisations"."contract_evaluation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_evaluation_street_latest";--> statement-breakpoint
CREATE INDEX "contract_evaluation_street_latest" ON "organisations"."contract_evaluation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_evaluation_contract_latest";--> statement-breakpoint
CREATE INDEX "contract_evaluation_contract_latest" ON "organisations"."contract_evaluation" ("contract_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_evaluation_street_community_latest";--> statement-breakpoint
CREATE INDEX "contract_evaluation_street_community_latest" ON "organisations"."contract_evaluation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_community_latest";--> statement-breakpoint
CREATE INDEX "contract_community_latest" ON "organisations"."contract" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_street_latest";--> statement-breakpoint
CREATE INDEX "contract_street_latest" ON "organisations"."contract" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_procurement_latest";--> statement-breakpoint
CREATE INDEX "contract_procurement_latest" ON "organisations"."contract" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_bid_latest";--> statement-breakpoint
CREATE INDEX "contract_bid_latest" ON "organisations"."contract" ("bid_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_lot_latest";--> statement-breakpoint
CREATE INDEX "contract_lot_latest" ON "organisations"."contract" ("lot_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_unit_latest";--> statement-breakpoint
CREATE INDEX "contract_unit_latest" ON "organisations"."contract" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_organisation_latest";--> statement-breakpoint
CREATE INDEX "contract_organisation_latest" ON "organisations"."contract" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."contract_street_community_latest";--> statement-breakpoint
CREATE INDEX "contract_street_community_latest" ON "organisations"."contract" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_member_community_latest";--> statement-breakpoint
CREATE INDEX "federation_member_community_latest" ON "organisations"."federation_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_member_street_latest";--> statement-breakpoint
CREATE INDEX "federation_member_street_latest" ON "organisations"."federation_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_member_federation_latest";--> statement-breakpoint
CREATE INDEX "federation_member_federation_latest" ON "organisations"."federation_member" ("federation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_member_organisation_latest";--> statement-breakpoint
CREATE INDEX "federation_member_organisation_latest" ON "organisations"."federation_member" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_member_street_community_latest";--> statement-breakpoint
CREATE INDEX "federation_member_street_community_latest" ON "organisations"."federation_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_community_latest";--> statement-breakpoint
CREATE INDEX "federation_community_latest" ON "organisations"."federation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_street_latest";--> statement-breakpoint
CREATE INDEX "federation_street_latest" ON "organisations"."federation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."federation_street_community_latest";--> statement-breakpoint
CREATE INDEX "federation_street_community_latest" ON "organisations"."federation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."held_stage_community_latest";--> statement-breakpoint
CREATE INDEX "held_stage_community_latest" ON "organisations"."held_stage" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."held_stage_street_latest";--> statement-breakpoint
CREATE INDEX "held_stage_street_latest" ON "organisations"."held_stage" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."held_stage_organisation_latest";--> statement-breakpoint
CREATE INDEX "held_stage_organisation_latest" ON "organisations"."held_stage" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."held_stage_street_community_latest";--> statement-breakpoint
CREATE INDEX "held_stage_street_community_latest" ON "organisations"."held_stage" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incentive_community_latest";--> statement-breakpoint
CREATE INDEX "incentive_community_latest" ON "organisations"."incentive" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incentive_street_latest";--> statement-breakpoint
CREATE INDEX "incentive_street_latest" ON "organisations"."incentive" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incentive_organisation_latest";--> statement-breakpoint
CREATE INDEX "incentive_organisation_latest" ON "organisations"."incentive" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incentive_street_community_latest";--> statement-breakpoint
CREATE INDEX "incentive_street_community_latest" ON "organisations"."incentive" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incubation_community_latest";--> statement-breakpoint
CREATE INDEX "incubation_community_latest" ON "organisations"."incubation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incubation_street_latest";--> statement-breakpoint
CREATE INDEX "incubation_street_latest" ON "organisations"."incubation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incubation_organisation_latest";--> statement-breakpoint
CREATE INDEX "incubation_organisation_latest" ON "organisations"."incubation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."incubation_street_community_latest";--> statement-breakpoint
CREATE INDEX "incubation_street_community_latest" ON "organisations"."incubation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_community_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_community_latest" ON "organisations"."joint_action_unit" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_street_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_street_latest" ON "organisations"."joint_action_unit" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_action_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_action_latest" ON "organisations"."joint_action_unit" ("action_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_unit_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_unit_latest" ON "organisations"."joint_action_unit" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_organisation_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_organisation_latest" ON "organisations"."joint_action_unit" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_unit_street_community_latest";--> statement-breakpoint
CREATE INDEX "joint_action_unit_street_community_latest" ON "organisations"."joint_action_unit" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_community_latest";--> statement-breakpoint
CREATE INDEX "joint_action_community_latest" ON "organisations"."joint_action" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_street_latest";--> statement-breakpoint
CREATE INDEX "joint_action_street_latest" ON "organisations"."joint_action" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_building_latest";--> statement-breakpoint
CREATE INDEX "joint_action_building_latest" ON "organisations"."joint_action" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_programme_latest";--> statement-breakpoint
CREATE INDEX "joint_action_programme_latest" ON "organisations"."joint_action" ("programme_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_goal_latest";--> statement-breakpoint
CREATE INDEX "joint_action_goal_latest" ON "organisations"."joint_action" ("goal_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."joint_action_street_community_latest";--> statement-breakpoint
CREATE INDEX "joint_action_street_community_latest" ON "organisations"."joint_action" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."lot_community_latest";--> statement-breakpoint
CREATE INDEX "lot_community_latest" ON "organisations"."lot" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."lot_street_latest";--> statement-breakpoint
CREATE INDEX "lot_street_latest" ON "organisations"."lot" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."lot_procurement_latest";--> statement-breakpoint
CREATE INDEX "lot_procurement_latest" ON "organisations"."lot" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."lot_street_community_latest";--> statement-breakpoint
CREATE INDEX "lot_street_community_latest" ON "organisations"."lot" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."organisations_exemption_community_latest";--> statement-breakpoint
CREATE INDEX "organisations_exemption_community_latest" ON "organisations"."organisations_exemption" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."organisations_exemption_street_latest";--> statement-breakpoint
CREATE INDEX "organisations_exemption_street_latest" ON "organisations"."organisations_exemption" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."organisations_exemption_rule_latest";--> statement-breakpoint
CREATE INDEX "organisations_exemption_rule_latest" ON "organisations"."organisations_exemption" ("rule_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."organisations_exemption_street_community_latest";--> statement-breakpoint
CREATE INDEX "organisations_exemption_street_community_latest" ON "organisations"."organisations_exemption" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."procurement_community_latest";--> statement-breakpoint
CREATE INDEX "procurement_community_latest" ON "organisations"."procurement" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."procurement_street_latest";--> statement-breakpoint
CREATE INDEX "procurement_street_latest" ON "organisations"."procurement" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."procurement_street_community_latest";--> statement-breakpoint
CREATE INDEX "procurement_street_community_latest" ON "organisations"."procurement" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."programme_community_latest";--> statement-breakpoint
CREATE INDEX "programme_community_latest" ON "organisations"."programme" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."programme_street_latest";--> statement-breakpoint
CREATE INDEX "programme_street_latest" ON "organisations"."programme" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."programme_street_community_latest";--> statement-breakpoint
CREATE INDEX "programme_street_community_latest" ON "organisations"."programme" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."support_community_latest";--> statement-breakpoint
CREATE INDEX "support_community_latest" ON "organisations"."support" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."support_street_latest";--> statement-breakpoint
CREATE INDEX "support_street_latest" ON "organisations"."support" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."support_organisation_latest";--> statement-breakpoint
CREATE INDEX "support_organisation_latest" ON "organisations"."support" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."support_room_latest";--> statement-breakpoint
CREATE INDEX "support_room_latest" ON "organisations"."support" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."support_street_community_latest";--> statement-breakpoint
CREATE INDEX "support_street_community_latest" ON "organisations"."support" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."unit_contact_community_latest";--> statement-breakpoint
CREATE INDEX "unit_contact_community_latest" ON "organisations"."unit_contact" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."unit_contact_street_latest";--> statement-breakpoint
CREATE INDEX "unit_contact_street_latest" ON "organisations"."unit_contact" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."unit_contact_unit_latest";--> statement-breakpoint
CREATE INDEX "unit_contact_unit_latest" ON "organisations"."unit_contact" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."unit_contact_street_community_latest";--> statement-breakpoint
CREATE INDEX "unit_contact_street_community_latest" ON "organisations"."unit_contact" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_activity_latest";--> statement-breakpoint
CREATE INDEX "match_activity_latest" ON "organisations"."match" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."match_venue_latest";--> statement-breakpoint
CREATE INDEX "match_venue_latest" ON "organisations"."match" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."need_meeting_latest";--> statement-breakpoint
CREATE INDEX "need_meeting_latest" ON "organisations"."need" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");--> statement-breakpoint
DROP INDEX "organisations"."procurement_allocation_latest";--> statement-breakpoint
CREATE INDEX "procurement_allocation_latest" ON "organisations"."procurement" ("allocation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST,"archived_at");