ALTER TABLE "governance"."action_item" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "governance"."conference_member" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ALTER COLUMN "unit_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "action_item_organisation_latest" ON "governance"."action_item" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_organisation_latest" ON "governance"."agenda_item" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "conference_member_organisation_latest" ON "governance"."conference_member" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "conference_member_organisation_id_unique" ON "governance"."conference_member" ("conference_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "meeting_invitation_organisation_latest" ON "governance"."meeting_invitation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_invitation_organisation_id_unique" ON "governance"."meeting_invitation" ("meeting_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "governance"."action_item" ADD CONSTRAINT "action_item_organisation_id_owner" CHECK (("organisation_id" is not null) = ("owner" = 'ORGANISATION'));--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_alone" CHECK ("unit_id" is null or "organisation_id" is null);--> statement-breakpoint
ALTER TABLE "governance"."conference_member" ADD CONSTRAINT "conference_member_organisation_id_alone" CHECK ("unit_id" is null or "organisation_id" is null);--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ADD CONSTRAINT "meeting_invitation_unit_id_or_organisation_id" CHECK (("unit_id" is null) <> ("organisation_id" is null));--> statement-breakpoint
ALTER TABLE "governance"."conference_member" DROP CONSTRAINT "conference_member_seat_kind_known", ADD CONSTRAINT "conference_member_seat_kind_known" CHECK ("seat_kind" in ('UNIT_SECRETARY', 'RESIDENTS_DIRECTOR', 'RESIDENTS_COMMITTEE', 'PARTY_DELEGATE', 'PEOPLES_DEPUTY', 'CONSULTATIVE_MEMBER', 'OWNERS_COMMITTEE', 'PROPERTY_MANAGER', 'ACTIVE_MEMBER', 'ACTIVE_RESIDENT', 'SOCIAL_ORGANISATION'));--> statement-breakpoint
ALTER TABLE "governance"."action_item" DROP CONSTRAINT "action_item_owner_known", ADD CONSTRAINT "action_item_owner_known" CHECK ("owner" in ('UNIT', 'ORGANISATION', 'COMMUNITY_OFFICE', 'STREET_OFFICE'));--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" DROP CONSTRAINT "agenda_item_internal_unit_id", ADD CONSTRAINT "agenda_item_internal_unit_id" CHECK (not "internal" or "unit_id" is null and "organisation_id" is null);--> statement-breakpoint
CREATE POLICY "read_organisation" ON "governance"."action_item" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("governance"."action_item"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_organisation" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("governance"."agenda_item"."published" or "governance"."agenda_item"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_organisation" ON "governance"."conference_member" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("governance"."conference_member"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_organisation" ON "governance"."meeting_invitation" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("governance"."meeting_invitation"."organisation_id" = (select app.id()));--> statement-breakpoint
ALTER POLICY "read_published" ON "governance"."agenda_item" TO "app_building", "app_volunteer" USING ("governance"."agenda_item"."published");