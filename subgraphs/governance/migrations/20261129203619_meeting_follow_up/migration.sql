CREATE TABLE "governance"."action_item" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"agenda_item_id" uuid NOT NULL,
	"owner" text NOT NULL,
	"unit_id" uuid,
	"name" varchar(80) NOT NULL,
	"detail" varchar(500),
	"due_on" date NOT NULL,
	"state" text DEFAULT 'OPEN' NOT NULL,
	"done_on" date,
	"outcome" varchar(200),
	"verified_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "action_item_owner_known" CHECK ("owner" in ('UNIT', 'COMMUNITY_OFFICE', 'STREET_OFFICE')),
	CONSTRAINT "action_item_state_known" CHECK ("state" in ('OPEN', 'DONE', 'VERIFIED', 'CANCELLED')),
	CONSTRAINT "action_item_unit_id_owner" CHECK (("unit_id" is not null) = ("owner" = 'UNIT')),
	CONSTRAINT "action_item_done_on_state" CHECK (("done_on" is not null) = ("state" in ('DONE', 'VERIFIED'))),
	CONSTRAINT "action_item_verified_on_state" CHECK (("verified_on" is not null) = ("state" = 'VERIFIED'))
);
--> statement-breakpoint
ALTER TABLE "governance"."action_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."agenda_item" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"conference_id" uuid NOT NULL,
	"meeting_id" uuid,
	"unit_id" uuid,
	"need_id" uuid,
	"name" varchar(80) NOT NULL,
	"detail" varchar(1000),
	"kind" text NOT NULL,
	"state" text DEFAULT 'RAISED' NOT NULL,
	"major" boolean DEFAULT false NOT NULL,
	"internal" boolean DEFAULT false NOT NULL,
	"raised_on" date DEFAULT current_date NOT NULL,
	"answer" varchar(300),
	"published" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "agenda_item_kind_known" CHECK ("kind" in ('HARD_MATTER', 'PLAN', 'DEVELOPMENT', 'RESPONSIBILITY', 'STREETSCAPE', 'OTHER')),
	CONSTRAINT "agenda_item_state_known" CHECK ("state" in ('RAISED', 'ACCEPTED', 'DISCUSSED', 'DECIDED', 'ACTION', 'VERIFIED', 'CLOSED', 'DECLINED')),
	CONSTRAINT "agenda_item_internal_unit_id" CHECK (not "internal" or "unit_id" is null),
	CONSTRAINT "agenda_item_meeting_id_discussed" CHECK ("meeting_id" is not null or "state" in ('RAISED', 'ACCEPTED', 'DECLINED', 'CLOSED')),
	CONSTRAINT "agenda_item_answer_declined" CHECK ("state" <> 'DECLINED' or "answer" is not null)
);
--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."decision" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"agenda_item_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"body" text NOT NULL,
	"name" varchar(80) NOT NULL,
	"text" varchar(1000) NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "decision_body_known" CHECK ("body" in ('DISTRICT_STANDING_COMMITTEE', 'DISTRICT_GOVERNMENT_EXECUTIVE_MEETING', 'CONFERENCE', 'COMMITTEE_PLENARY', 'COMMUNITY_COUNCIL'))
);
--> statement-breakpoint
ALTER TABLE "governance"."decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."kept_act" (
	"account_id" uuid,
	"key" varchar(100),
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_act_pkey" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "governance"."kept_act" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."meeting_invitation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"meeting_id" uuid NOT NULL,
	"conference_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"state" text DEFAULT 'PLANNED' NOT NULL,
	"held_on" date,
	"venue_id" uuid,
	"agenda" varchar(4000),
	"answer" text DEFAULT 'AWAITED' NOT NULL,
	"attendee_post" varchar(20),
	"reason" varchar(200),
	"answered_on" date,
	"attended" boolean,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "meeting_invitation_state_known" CHECK ("state" in ('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'PUBLISHED', 'CANCELLED')),
	CONSTRAINT "meeting_invitation_answer_known" CHECK ("answer" in ('AWAITED', 'COMING', 'NOT_COMING')),
	CONSTRAINT "meeting_invitation_attendee_post_coming" CHECK (("attendee_post" is not null) = ("answer" = 'COMING')),
	CONSTRAINT "meeting_invitation_reason_not_coming" CHECK (("reason" is not null) = ("answer" = 'NOT_COMING')),
	CONSTRAINT "meeting_invitation_attended_held" CHECK ("attended" is null or "state" in ('HELD', 'MINUTED', 'PUBLISHED'))
);
--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "action_item_community_latest" ON "governance"."action_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "action_item_street_latest" ON "governance"."action_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "action_item_agenda_item_latest" ON "governance"."action_item" ("agenda_item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "action_item_unit_latest" ON "governance"."action_item" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "action_item_street_community_latest" ON "governance"."action_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_community_latest" ON "governance"."agenda_item" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_street_latest" ON "governance"."agenda_item" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_conference_latest" ON "governance"."agenda_item" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_meeting_latest" ON "governance"."agenda_item" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_unit_latest" ON "governance"."agenda_item" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_need_latest" ON "governance"."agenda_item" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "agenda_item_street_community_latest" ON "governance"."agenda_item" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_community_latest" ON "governance"."decision" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_street_latest" ON "governance"."decision" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_agenda_item_latest" ON "governance"."decision" ("agenda_item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_meeting_latest" ON "governance"."decision" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_street_community_latest" ON "governance"."decision" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_community_latest" ON "governance"."meeting_invitation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_street_latest" ON "governance"."meeting_invitation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_meeting_latest" ON "governance"."meeting_invitation" ("meeting_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_conference_latest" ON "governance"."meeting_invitation" ("conference_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_unit_latest" ON "governance"."meeting_invitation" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_venue_latest" ON "governance"."meeting_invitation" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "meeting_invitation_street_community_latest" ON "governance"."meeting_invitation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_invitation_unit_id_unique" ON "governance"."meeting_invitation" ("meeting_id","unit_id") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "governance"."action_item" ADD CONSTRAINT "action_item_agenda_item_id_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "governance"."agenda_item"("id");--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" ADD CONSTRAINT "agenda_item_conference_id_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "governance"."conference"("id");--> statement-breakpoint
ALTER TABLE "governance"."agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "governance"."meeting"("id");--> statement-breakpoint
ALTER TABLE "governance"."decision" ADD CONSTRAINT "decision_agenda_item_id_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "governance"."agenda_item"("id");--> statement-breakpoint
ALTER TABLE "governance"."decision" ADD CONSTRAINT "decision_meeting_id_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "governance"."meeting"("id");--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ADD CONSTRAINT "meeting_invitation_meeting_id_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "governance"."meeting"("id");--> statement-breakpoint
ALTER TABLE "governance"."meeting_invitation" ADD CONSTRAINT "meeting_invitation_conference_id_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "governance"."conference"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."action_item" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."action_item" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."action_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."action_item" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."action_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "governance"."action_item" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("governance"."action_item"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."action_item" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."action_item" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."action_item" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."action_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."action_item" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."action_item"."street_id" = (select app.id())) WITH CHECK ("governance"."action_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."action_item" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."action_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."action_item" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."action_item"."community_id" = (select app.id())) WITH CHECK ("governance"."action_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_volunteer" USING ("governance"."agenda_item"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."agenda_item"."published" or "governance"."agenda_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."agenda_item"."published" or "governance"."agenda_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "governance"."agenda_item" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("governance"."agenda_item"."published" or "governance"."agenda_item"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."agenda_item" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."agenda_item" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."agenda_item" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."agenda_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."agenda_item" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."agenda_item"."street_id" = (select app.id())) WITH CHECK ("governance"."agenda_item"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."agenda_item" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."agenda_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."agenda_item" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."agenda_item"."community_id" = (select app.id())) WITH CHECK ("governance"."agenda_item"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."decision" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "governance"."decision" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("governance"."decision"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."decision" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."decision"."published" or "governance"."decision"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."decision" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."decision"."published" or "governance"."decision"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."decision" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."decision" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."decision" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."decision"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."decision" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."decision"."street_id" = (select app.id())) WITH CHECK ("governance"."decision"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."decision" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."decision"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."decision" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."decision"."community_id" = (select app.id())) WITH CHECK ("governance"."decision"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."kept_act" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."kept_act" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."kept_act" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."meeting_invitation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."meeting_invitation" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."meeting_invitation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."meeting_invitation" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."meeting_invitation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "governance"."meeting_invitation" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("governance"."meeting_invitation"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."meeting_invitation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."meeting_invitation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "governance"."meeting_invitation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("governance"."meeting_invitation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "governance"."meeting_invitation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("governance"."meeting_invitation"."street_id" = (select app.id())) WITH CHECK ("governance"."meeting_invitation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "governance"."meeting_invitation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("governance"."meeting_invitation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "governance"."meeting_invitation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("governance"."meeting_invitation"."community_id" = (select app.id())) WITH CHECK ("governance"."meeting_invitation"."community_id" = (select app.id()));