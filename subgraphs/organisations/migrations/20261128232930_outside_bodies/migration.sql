CREATE TABLE "organisations"."bid" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"procurement_id" uuid NOT NULL,
	"lot_id" uuid,
	"unit_id" uuid,
	"organisation_id" uuid,
	"amount_fen" bigint NOT NULL,
	"name" varchar(200) NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "bid_amount_fen_range" CHECK ("amount_fen" >= 1),
	CONSTRAINT "bid_unit_id_organisation_id_one" CHECK (num_nonnulls("unit_id", "organisation_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "organisations"."bid" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."common_goal" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"detail" varchar(400),
	"due_on" date,
	"reached_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations"."common_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."contract_evaluation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"evaluator" text NOT NULL,
	"points" integer NOT NULL,
	"evaluated_on" date NOT NULL,
	"name" varchar(200) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "contract_evaluation_evaluator_known" CHECK ("evaluator" in ('RESIDENTS', 'STREET', 'THIRD_PARTY')),
	CONSTRAINT "contract_evaluation_points_range" CHECK ("points" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "organisations"."contract_evaluation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."contract" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"procurement_id" uuid NOT NULL,
	"bid_id" uuid,
	"lot_id" uuid,
	"unit_id" uuid,
	"organisation_id" uuid,
	"name" varchar(80) NOT NULL,
	"amount_fen" bigint,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"accepted_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "contract_amount_fen_range" CHECK ("amount_fen" >= 1),
	CONSTRAINT "contract_unit_id_organisation_id_one" CHECK (num_nonnulls("unit_id", "organisation_id") = 1),
	CONSTRAINT "contract_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."contract" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."federation_member" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"federation_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"office" text DEFAULT 'MEMBER' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "federation_member_office_known" CHECK ("office" in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER')),
	CONSTRAINT "federation_member_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."federation_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."federation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"charter" varchar(1000),
	"founded_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations"."federation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."held_stage" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"organisation_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"name" varchar(80) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "held_stage_stage_known" CHECK ("stage" in ('INTRODUCED', 'INCUBATED', 'INCENTIVISED')),
	CONSTRAINT "held_stage_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."held_stage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."incentive" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"organisation_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"awarded_on" date NOT NULL,
	"amount_fen" bigint,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "incentive_amount_fen_range" CHECK ("amount_fen" >= 1)
);
--> statement-breakpoint
ALTER TABLE "organisations"."incentive" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."incubation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"organisation_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"plan" varchar(1000),
	"applied_on" date NOT NULL,
	"admitted_on" date,
	"begun_on" date,
	"graduated_on" date,
	"left_on" date,
	"review_on" date,
	"state" text GENERATED ALWAYS AS (case when left_on is not null then 'LEFT' when graduated_on is not null then 'GRADUATED' when begun_on is not null then 'INCUBATING' when admitted_on is not null then 'ADMITTED' else 'APPLIED' end) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "incubation_state_known" CHECK ("state" in ('APPLIED', 'ADMITTED', 'INCUBATING', 'GRADUATED', 'LEFT')),
	CONSTRAINT "incubation_admitted_on_order" CHECK ("admitted_on" >= "applied_on"),
	CONSTRAINT "incubation_begun_on_order" CHECK ("begun_on" is null or coalesce("begun_on" >= "admitted_on", false)),
	CONSTRAINT "incubation_graduated_on_order" CHECK ("graduated_on" is null or coalesce("graduated_on" >= "begun_on", false) and "left_on" is null)
);
--> statement-breakpoint
ALTER TABLE "organisations"."incubation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."joint_action_unit" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"unit_id" uuid,
	"organisation_id" uuid,
	"name" varchar(80) NOT NULL,
	"people" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "joint_action_unit_people_range" CHECK ("people" >= 1),
	CONSTRAINT "joint_action_unit_unit_id_organisation_id_one" CHECK (num_nonnulls("unit_id", "organisation_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "organisations"."joint_action_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."joint_action" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"field" text NOT NULL,
	"building_id" uuid,
	"programme_id" uuid,
	"goal_id" uuid,
	"planned_on" date NOT NULL,
	"done_on" date,
	"outcome" varchar(400),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "joint_action_field_known" CHECK ("field" in ('PARTY_WORK', 'ORGANISATION', 'VENUE', 'RESOURCE', 'PROBLEM', 'AID', 'SHARE_RESOURCES', 'BUILD_VENUES', 'MANAGE_MEMBERS', 'RUN_ACTIVITIES')),
	CONSTRAINT "joint_action_building_id_field_four" CHECK ("building_id" is null or "field" in ('SHARE_RESOURCES', 'BUILD_VENUES', 'MANAGE_MEMBERS', 'RUN_ACTIVITIES'))
);
--> statement-breakpoint
ALTER TABLE "organisations"."joint_action" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."lot" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"procurement_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"courtyard_count" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "lot_courtyard_count_range" CHECK ("courtyard_count" >= 1)
);
--> statement-breakpoint
ALTER TABLE "organisations"."lot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."organisations_exemption" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"name" varchar(120) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "organisations_exemption_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."organisations_exemption" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."organisations_rule" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"code" text NOT NULL,
	"name" varchar(120) NOT NULL,
	"english_name" varchar(200) NOT NULL,
	"warning_days" integer,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "organisations_rule_code_known" CHECK ("code" in ('R21', 'R42', 'R43', 'R60')),
	CONSTRAINT "organisations_rule_warning_days_range" CHECK ("warning_days" >= 0),
	CONSTRAINT "organisations_rule_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."organisations_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."payment" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"key" varchar(100) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "payment_amount_fen_range" CHECK ("amount_fen" >= 1)
);
--> statement-breakpoint
ALTER TABLE "organisations"."payment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."procurement" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"purpose" varchar(400),
	"state" text DEFAULT 'PLANNED' NOT NULL,
	"published" boolean GENERATED ALWAYS AS (state <> 'PLANNED') STORED NOT NULL,
	"budget_fen" bigint,
	"noticed_on" date,
	"bids_due_on" date,
	"opened_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "procurement_state_known" CHECK ("state" in ('PLANNED', 'NOTICE', 'BIDS', 'AWARDED', 'PERFORMING', 'ACCEPTED', 'EVALUATED', 'CANCELLED')),
	CONSTRAINT "procurement_budget_fen_range" CHECK ("budget_fen" >= 1),
	CONSTRAINT "procurement_bids_due_on_after_notice" CHECK ("bids_due_on" >= "noticed_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."procurement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."programme" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "programme_kind_known" CHECK ("kind" in ('PUBLIC_BENEFIT', 'JOINT_BUILDING', 'OTHER')),
	CONSTRAINT "programme_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "organisations"."programme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."support" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"organisation_id" uuid NOT NULL,
	"name" varchar(80) NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint,
	"room_id" uuid,
	"starts_on" date NOT NULL,
	"contract_name" varchar(80),
	"signed_on" date,
	"review_on" date,
	"reviewed_on" date,
	"review" varchar(400),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "support_kind_known" CHECK ("kind" in ('FUNDS', 'OFFICE_SPACE', 'EQUIPMENT', 'TRAINING')),
	CONSTRAINT "support_amount_fen_range" CHECK ("amount_fen" >= 1),
	CONSTRAINT "support_signed_on_contract_name" CHECK (("signed_on" is null) = ("contract_name" is null)),
	CONSTRAINT "support_reviewed_on_review" CHECK (("reviewed_on" is null) = ("review" is null))
);
--> statement-breakpoint
ALTER TABLE "organisations"."support" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations"."unit_contact" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"display_name" varchar(40),
	"office_phone" varchar(20),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations"."unit_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" DROP CONSTRAINT "social_organisation_stage_known";--> statement-breakpoint
ALTER TABLE "organisations"."partner_unit" ADD COLUMN "size_band" text;--> statement-breakpoint
ALTER TABLE "organisations"."partner_unit" ADD COLUMN "demonstration" text;--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" ADD COLUMN "level" text;--> statement-breakpoint
-- what an organisation was at becomes the first of its dated stages; samples are sown anew
ALTER TABLE "organisations"."social_organisation" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "organisations"."held_stage" ("id", "community_id", "street_id", "organisation_id", "stage", "name", "name_search", "starts_on")
SELECT gen_random_uuid(), "community_id", "street_id", "id", "stage", '原登记的培育阶段', app.spelled('原登记的培育阶段'), "created_at"::date
FROM "organisations"."social_organisation" WHERE "stage" IS NOT NULL AND NOT "sample";--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" DROP COLUMN "stage";--> statement-breakpoint
CREATE INDEX "bid_community_latest" ON "organisations"."bid" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_street_latest" ON "organisations"."bid" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_procurement_latest" ON "organisations"."bid" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_lot_latest" ON "organisations"."bid" ("lot_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_unit_latest" ON "organisations"."bid" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_organisation_latest" ON "organisations"."bid" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "bid_street_community_latest" ON "organisations"."bid" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "bid_lot_id_unique" ON "organisations"."bid" ("procurement_id","lot_id","unit_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "common_goal_community_latest" ON "organisations"."common_goal" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "common_goal_street_latest" ON "organisations"."common_goal" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "common_goal_street_community_latest" ON "organisations"."common_goal" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_evaluation_community_latest" ON "organisations"."contract_evaluation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_evaluation_street_latest" ON "organisations"."contract_evaluation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_evaluation_contract_latest" ON "organisations"."contract_evaluation" ("contract_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_evaluation_street_community_latest" ON "organisations"."contract_evaluation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "contract_evaluation_contract_id_evaluator_unique" ON "organisations"."contract_evaluation" ("contract_id","evaluator","evaluated_on") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "contract_community_latest" ON "organisations"."contract" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_street_latest" ON "organisations"."contract" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_procurement_latest" ON "organisations"."contract" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_bid_latest" ON "organisations"."contract" ("bid_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_lot_latest" ON "organisations"."contract" ("lot_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_unit_latest" ON "organisations"."contract" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_organisation_latest" ON "organisations"."contract" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contract_street_community_latest" ON "organisations"."contract" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "contract_bid_id_unique" ON "organisations"."contract" ("bid_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "federation_member_community_latest" ON "organisations"."federation_member" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_member_street_latest" ON "organisations"."federation_member" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_member_federation_latest" ON "organisations"."federation_member" ("federation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_member_organisation_latest" ON "organisations"."federation_member" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_member_street_community_latest" ON "organisations"."federation_member" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "federation_member_organisation_id_unique" ON "organisations"."federation_member" ("federation_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "federation_community_latest" ON "organisations"."federation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_street_latest" ON "organisations"."federation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "federation_street_community_latest" ON "organisations"."federation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_stage_community_latest" ON "organisations"."held_stage" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_stage_street_latest" ON "organisations"."held_stage" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_stage_organisation_latest" ON "organisations"."held_stage" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "held_stage_street_community_latest" ON "organisations"."held_stage" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "held_stage_stage_unique" ON "organisations"."held_stage" ("organisation_id","stage","starts_on") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "incentive_community_latest" ON "organisations"."incentive" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incentive_street_latest" ON "organisations"."incentive" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incentive_organisation_latest" ON "organisations"."incentive" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incentive_street_community_latest" ON "organisations"."incentive" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incubation_community_latest" ON "organisations"."incubation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incubation_street_latest" ON "organisations"."incubation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incubation_organisation_latest" ON "organisations"."incubation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "incubation_street_community_latest" ON "organisations"."incubation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_community_latest" ON "organisations"."joint_action_unit" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_street_latest" ON "organisations"."joint_action_unit" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_action_latest" ON "organisations"."joint_action_unit" ("action_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_unit_latest" ON "organisations"."joint_action_unit" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_organisation_latest" ON "organisations"."joint_action_unit" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_unit_street_community_latest" ON "organisations"."joint_action_unit" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "joint_action_unit_unit_id_unique" ON "organisations"."joint_action_unit" ("action_id","unit_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "joint_action_unit_organisation_id_unique" ON "organisations"."joint_action_unit" ("action_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "joint_action_community_latest" ON "organisations"."joint_action" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_street_latest" ON "organisations"."joint_action" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_building_latest" ON "organisations"."joint_action" ("building_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_programme_latest" ON "organisations"."joint_action" ("programme_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_goal_latest" ON "organisations"."joint_action" ("goal_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "joint_action_street_community_latest" ON "organisations"."joint_action" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "lot_community_latest" ON "organisations"."lot" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "lot_street_latest" ON "organisations"."lot" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "lot_procurement_latest" ON "organisations"."lot" ("procurement_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "lot_street_community_latest" ON "organisations"."lot" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "organisations_exemption_community_latest" ON "organisations"."organisations_exemption" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "organisations_exemption_street_latest" ON "organisations"."organisations_exemption" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "organisations_exemption_rule_latest" ON "organisations"."organisations_exemption" ("rule_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "organisations_exemption_street_community_latest" ON "organisations"."organisations_exemption" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_rule_code_unique" ON "organisations"."organisations_rule" ("code","starts_on") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "payment_community_latest" ON "organisations"."payment" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_street_latest" ON "organisations"."payment" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_contract_latest" ON "organisations"."payment" ("contract_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_street_community_latest" ON "organisations"."payment" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "payment_key_unique" ON "organisations"."payment" ("contract_id","key");--> statement-breakpoint
CREATE INDEX "procurement_community_latest" ON "organisations"."procurement" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "procurement_street_latest" ON "organisations"."procurement" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "procurement_street_community_latest" ON "organisations"."procurement" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "programme_community_latest" ON "organisations"."programme" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "programme_street_latest" ON "organisations"."programme" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "programme_street_community_latest" ON "organisations"."programme" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "support_community_latest" ON "organisations"."support" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "support_street_latest" ON "organisations"."support" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "support_organisation_latest" ON "organisations"."support" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "support_room_latest" ON "organisations"."support" ("room_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "support_street_community_latest" ON "organisations"."support" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contact_community_latest" ON "organisations"."unit_contact" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contact_street_latest" ON "organisations"."unit_contact" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contact_unit_latest" ON "organisations"."unit_contact" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contact_street_community_latest" ON "organisations"."unit_contact" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "organisations"."bid" ADD CONSTRAINT "bid_procurement_id_procurement_id_fkey" FOREIGN KEY ("procurement_id") REFERENCES "organisations"."procurement"("id");--> statement-breakpoint
ALTER TABLE "organisations"."bid" ADD CONSTRAINT "bid_lot_id_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "organisations"."lot"("id");--> statement-breakpoint
ALTER TABLE "organisations"."bid" ADD CONSTRAINT "bid_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."bid" ADD CONSTRAINT "bid_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract_evaluation" ADD CONSTRAINT "contract_evaluation_contract_id_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "organisations"."contract"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract" ADD CONSTRAINT "contract_procurement_id_procurement_id_fkey" FOREIGN KEY ("procurement_id") REFERENCES "organisations"."procurement"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract" ADD CONSTRAINT "contract_bid_id_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "organisations"."bid"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract" ADD CONSTRAINT "contract_lot_id_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "organisations"."lot"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract" ADD CONSTRAINT "contract_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."contract" ADD CONSTRAINT "contract_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."federation_member" ADD CONSTRAINT "federation_member_federation_id_federation_id_fkey" FOREIGN KEY ("federation_id") REFERENCES "organisations"."federation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."federation_member" ADD CONSTRAINT "federation_member_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."held_stage" ADD CONSTRAINT "held_stage_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."incentive" ADD CONSTRAINT "incentive_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."incubation" ADD CONSTRAINT "incubation_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."joint_action_unit" ADD CONSTRAINT "joint_action_unit_action_id_joint_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "organisations"."joint_action"("id");--> statement-breakpoint
ALTER TABLE "organisations"."joint_action_unit" ADD CONSTRAINT "joint_action_unit_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."joint_action_unit" ADD CONSTRAINT "joint_action_unit_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."joint_action" ADD CONSTRAINT "joint_action_programme_id_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "organisations"."programme"("id");--> statement-breakpoint
ALTER TABLE "organisations"."joint_action" ADD CONSTRAINT "joint_action_goal_id_common_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "organisations"."common_goal"("id");--> statement-breakpoint
ALTER TABLE "organisations"."lot" ADD CONSTRAINT "lot_procurement_id_procurement_id_fkey" FOREIGN KEY ("procurement_id") REFERENCES "organisations"."procurement"("id");--> statement-breakpoint
ALTER TABLE "organisations"."organisations_exemption" ADD CONSTRAINT "organisations_exemption_rule_id_organisations_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "organisations"."organisations_rule"("id");--> statement-breakpoint
ALTER TABLE "organisations"."payment" ADD CONSTRAINT "payment_contract_id_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "organisations"."contract"("id");--> statement-breakpoint
ALTER TABLE "organisations"."support" ADD CONSTRAINT "support_organisation_id_social_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"."social_organisation"("id");--> statement-breakpoint
ALTER TABLE "organisations"."unit_contact" ADD CONSTRAINT "unit_contact_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."partner_unit" ADD CONSTRAINT "partner_unit_size_band_known" CHECK ("size_band" in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE'));--> statement-breakpoint
ALTER TABLE "organisations"."partner_unit" ADD CONSTRAINT "partner_unit_demonstration_known" CHECK ("demonstration" in ('CANDIDATE', 'NAMED', 'REVOKED'));--> statement-breakpoint
ALTER TABLE "organisations"."social_organisation" ADD CONSTRAINT "social_organisation_level_known" CHECK ("level" in ('NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET'));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."bid" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "organisations"."bid" AS PERMISSIVE FOR SELECT TO "app_building", "app_community", "app_street", "app_volunteer" USING ("organisations"."bid"."published");--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."bid" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."bid"."published" or "organisations"."bid"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_organisation" ON "organisations"."bid" AS PERMISSIVE FOR SELECT TO "app_organisation" USING ("organisations"."bid"."published" or "organisations"."bid"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."bid" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."bid" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_unit" ON "organisations"."bid" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("organisations"."bid"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."bid" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."bid"."unit_id" = (select app.id())) WITH CHECK ("organisations"."bid"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_organisation" ON "organisations"."bid" AS PERMISSIVE FOR INSERT TO "app_organisation" WITH CHECK ("organisations"."bid"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_organisation" ON "organisations"."bid" AS PERMISSIVE FOR UPDATE TO "app_organisation" USING ("organisations"."bid"."organisation_id" = (select app.id())) WITH CHECK ("organisations"."bid"."organisation_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."common_goal" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."common_goal" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."common_goal" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."common_goal" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."common_goal"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."common_goal" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."common_goal"."street_id" = (select app.id())) WITH CHECK ("organisations"."common_goal"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."common_goal" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."common_goal"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."common_goal" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."common_goal"."community_id" = (select app.id())) WITH CHECK ("organisations"."common_goal"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."contract_evaluation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."contract_evaluation"."street_id" = (select app.id())) WITH CHECK ("organisations"."contract_evaluation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."contract_evaluation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."contract_evaluation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."contract_evaluation"."community_id" = (select app.id())) WITH CHECK ("organisations"."contract_evaluation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."contract" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."contract" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."contract" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."contract" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."contract"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."contract" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."contract"."street_id" = (select app.id())) WITH CHECK ("organisations"."contract"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."contract" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."contract"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."contract" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."contract"."community_id" = (select app.id())) WITH CHECK ("organisations"."contract"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."federation_member" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."federation_member" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."federation_member" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."federation_member" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."federation_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."federation_member" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."federation_member"."street_id" = (select app.id())) WITH CHECK ("organisations"."federation_member"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."federation_member" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."federation_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."federation_member" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."federation_member"."community_id" = (select app.id())) WITH CHECK ("organisations"."federation_member"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."federation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."federation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."federation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."federation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."federation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."federation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."federation"."street_id" = (select app.id())) WITH CHECK ("organisations"."federation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."federation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."federation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."federation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."federation"."community_id" = (select app.id())) WITH CHECK ("organisations"."federation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."held_stage" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."held_stage" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."held_stage" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."held_stage" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."held_stage"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."held_stage" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."held_stage"."street_id" = (select app.id())) WITH CHECK ("organisations"."held_stage"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."held_stage" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."held_stage"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."held_stage" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."held_stage"."community_id" = (select app.id())) WITH CHECK ("organisations"."held_stage"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."incentive" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."incentive" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."incentive" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."incentive" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."incentive"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."incentive" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."incentive"."street_id" = (select app.id())) WITH CHECK ("organisations"."incentive"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."incentive" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."incentive"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."incentive" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."incentive"."community_id" = (select app.id())) WITH CHECK ("organisations"."incentive"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."incubation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."incubation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."incubation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."incubation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."incubation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."incubation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."incubation"."street_id" = (select app.id())) WITH CHECK ("organisations"."incubation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."incubation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."incubation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."incubation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."incubation"."community_id" = (select app.id())) WITH CHECK ("organisations"."incubation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."joint_action_unit"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."joint_action_unit"."street_id" = (select app.id())) WITH CHECK ("organisations"."joint_action_unit"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."joint_action_unit"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."joint_action_unit" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."joint_action_unit"."community_id" = (select app.id())) WITH CHECK ("organisations"."joint_action_unit"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."joint_action" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."joint_action" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."joint_action" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."joint_action" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."joint_action"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."joint_action" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."joint_action"."street_id" = (select app.id())) WITH CHECK ("organisations"."joint_action"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."joint_action" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."joint_action"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."joint_action" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."joint_action"."community_id" = (select app.id())) WITH CHECK ("organisations"."joint_action"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."lot" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."lot" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."lot" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."lot" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."lot"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."lot" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."lot"."street_id" = (select app.id())) WITH CHECK ("organisations"."lot"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."lot" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."lot"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."lot" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."lot"."community_id" = (select app.id())) WITH CHECK ("organisations"."lot"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."organisations_exemption" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."organisations_exemption" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."organisations_exemption" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."organisations_exemption" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."organisations_exemption"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."organisations_exemption" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."organisations_exemption"."street_id" = (select app.id())) WITH CHECK ("organisations"."organisations_exemption"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."organisations_rule" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."organisations_rule" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."organisations_rule" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."payment" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."payment" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."payment" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."payment"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."payment" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."payment"."street_id" = (select app.id())) WITH CHECK ("organisations"."payment"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."payment" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."payment"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."payment" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."payment"."community_id" = (select app.id())) WITH CHECK ("organisations"."payment"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."procurement" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_published" ON "organisations"."procurement" AS PERMISSIVE FOR SELECT TO "app_building", "app_organisation", "app_unit", "app_volunteer" USING ("organisations"."procurement"."published");--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."procurement" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."procurement"."published" or "organisations"."procurement"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."procurement" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."procurement"."published" or "organisations"."procurement"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."procurement" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."procurement" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."procurement" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."procurement"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."procurement" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."procurement"."street_id" = (select app.id())) WITH CHECK ("organisations"."procurement"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."procurement" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."procurement"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."procurement" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."procurement"."community_id" = (select app.id())) WITH CHECK ("organisations"."procurement"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."programme" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."programme" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."programme" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."programme" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."programme"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."programme" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."programme"."street_id" = (select app.id())) WITH CHECK ("organisations"."programme"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."programme" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."programme"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."programme" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."programme"."community_id" = (select app.id())) WITH CHECK ("organisations"."programme"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."support" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."support" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."support" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."support" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."support"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."support" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."support"."street_id" = (select app.id())) WITH CHECK ("organisations"."support"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."support" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."support"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."support" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."support"."community_id" = (select app.id())) WITH CHECK ("organisations"."support"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."unit_contact" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."unit_contact" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."unit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."unit_contact" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."unit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."unit_contact" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."unit_contact"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."unit_contact" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."unit_contact" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."unit_contact" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."unit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."unit_contact" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."unit_contact"."street_id" = (select app.id())) WITH CHECK ("organisations"."unit_contact"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."unit_contact" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."unit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."unit_contact" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."unit_contact"."community_id" = (select app.id())) WITH CHECK ("organisations"."unit_contact"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_unit" ON "organisations"."unit_contact" AS PERMISSIVE FOR INSERT TO "app_unit" WITH CHECK ("organisations"."unit_contact"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_unit" ON "organisations"."unit_contact" AS PERMISSIVE FOR UPDATE TO "app_unit" USING ("organisations"."unit_contact"."unit_id" = (select app.id())) WITH CHECK ("organisations"."unit_contact"."unit_id" = (select app.id()));