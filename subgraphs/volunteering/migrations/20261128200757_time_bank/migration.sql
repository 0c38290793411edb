CREATE TABLE "volunteering"."activity_secret" (
	"activity_id" uuid PRIMARY KEY,
	"secret" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."activity_secret" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."bank_rule" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(60) NOT NULL,
	"valid_from" date NOT NULL,
	"day_minutes" integer DEFAULT 480 NOT NULL,
	"contest_days" integer DEFAULT 10 NOT NULL,
	"collect_days" integer DEFAULT 14 NOT NULL,
	"gift_minutes" integer DEFAULT 600 NOT NULL,
	"expiry_months" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "bank_rule_day_minutes_range" CHECK ("day_minutes" between 1 and 1440),
	CONSTRAINT "bank_rule_contest_days_range" CHECK ("contest_days" between 1 and 90),
	CONSTRAINT "bank_rule_collect_days_range" CHECK ("collect_days" between 1 and 365),
	CONSTRAINT "bank_rule_gift_minutes_range" CHECK ("gift_minutes" >= 0),
	CONSTRAINT "bank_rule_expiry_months_range" CHECK ("expiry_months" >= 12)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."bank_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."donation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"quantity" integer NOT NULL,
	"value_fen" bigint NOT NULL,
	"donated_on" date NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "donation_quantity_range" CHECK ("quantity" >= 1),
	CONSTRAINT "donation_value_fen_range" CHECK ("value_fen" >= 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."kept_act" (
	"account_id" uuid,
	"key" varchar(100),
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_act_pkey" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."kept_act" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."ledger_account" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"bank_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"volunteer_id" uuid,
	CONSTRAINT "ledger_account_kind_unique" UNIQUE NULLS NOT DISTINCT("bank_id","kind","volunteer_id"),
	CONSTRAINT "ledger_account_kind_known" CHECK ("kind" in ('VOLUNTEER', 'ISSUED', 'REDEEMED', 'GIVEN', 'EXPIRED')),
	CONSTRAINT "ledger_account_volunteer_id_kind" CHECK (("kind" = 'VOLUNTEER') = ("volunteer_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."ledger_entry" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"bank_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"day" date NOT NULL,
	"reason" text NOT NULL,
	"minutes" integer NOT NULL,
	"record_id" uuid,
	"edition" integer,
	"redemption_id" uuid,
	"reverses_id" uuid CONSTRAINT "ledger_entry_reverses_id_unique" UNIQUE,
	"approved" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ledger_entry_reason_known" CHECK ("reason" in ('EARN', 'REDEEM', 'REVERSAL', 'GIFT', 'EXPIRE')),
	CONSTRAINT "ledger_entry_reason_source" CHECK (case "reason" when 'EARN' then "record_id" is not null and "edition" is not null and "reverses_id" is null and "minutes" > 0 when 'REVERSAL' then "reverses_id" is not null and "minutes" <> 0 else "record_id" is null and "reverses_id" is null and ("reason" = 'REDEEM') = ("redemption_id" is not null) and "minutes" < 0 end)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."ledger_line" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"volunteer_id" uuid,
	"minutes" integer NOT NULL,
	CONSTRAINT "ledger_line_minutes_some" CHECK ("minutes" <> 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."ledger_note" (
	"entry_id" uuid PRIMARY KEY,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"note" varchar(200),
	"approval" varchar(100)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."record_contest" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"state" text DEFAULT 'OPEN' NOT NULL,
	"reason" varchar(200) NOT NULL,
	"answer" varchar(200),
	"due_on" date NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "record_contest_state_known" CHECK ("state" in ('OPEN', 'UPHELD', 'DISMISSED'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."record_contest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."redemption" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"reward_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"minutes" integer NOT NULL,
	"state" text DEFAULT 'RESERVED' NOT NULL,
	"collect_by" date NOT NULL,
	"collected_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "redemption_state_known" CHECK ("state" in ('REQUESTED', 'RESERVED', 'COLLECTED', 'EXPIRED', 'CANCELLED'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."redemption" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."reward" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"donation_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"price_minutes" integer NOT NULL,
	"quantity" integer NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"redeemed" integer DEFAULT 0 NOT NULL,
	"stock" integer GENERATED ALWAYS AS (quantity - redeemed) STORED NOT NULL,
	"state" text GENERATED ALWAYS AS (case when withdrawn then 'WITHDRAWN' when redeemed >= quantity then 'OUT_OF_STOCK' else 'AVAILABLE' end) STORED NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "reward_state_known" CHECK ("state" in ('AVAILABLE', 'OUT_OF_STOCK', 'WITHDRAWN')),
	CONSTRAINT "reward_price_minutes_range" CHECK ("price_minutes" >= 1),
	CONSTRAINT "reward_quantity_range" CHECK ("quantity" >= 1),
	CONSTRAINT "reward_quantity_redeemed" CHECK ("redeemed" between 0 and "quantity")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."ledger_day_total" (
	"bank_id" uuid,
	"day" date,
	"reason" text,
	"part" integer,
	"entries" integer NOT NULL,
	"volunteer_minutes" integer NOT NULL,
	"station_minutes" integer NOT NULL,
	CONSTRAINT "ledger_day_total_pkey" PRIMARY KEY("bank_id","day","reason","part")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_day_total" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."time_bank" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL CONSTRAINT "time_bank_station_id_unique" UNIQUE,
	"name" varchar(60) NOT NULL,
	"opened_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."time_bank" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."trail_head" (
	"day" date PRIMARY KEY,
	"number" bigint NOT NULL,
	"head" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."trail_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."service_record" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_rule_valid_from_unique" ON "volunteering"."bank_rule" ("valid_from") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "donation_community_latest" ON "volunteering"."donation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "donation_street_latest" ON "volunteering"."donation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "donation_station_latest" ON "volunteering"."donation" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "donation_unit_latest" ON "volunteering"."donation" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "donation_street_community_latest" ON "volunteering"."donation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_account_community_latest" ON "volunteering"."ledger_account" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_account_street_latest" ON "volunteering"."ledger_account" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_account_bank_latest" ON "volunteering"."ledger_account" ("bank_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_account_volunteer_latest" ON "volunteering"."ledger_account" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_account_street_community_latest" ON "volunteering"."ledger_account" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_community_latest" ON "volunteering"."ledger_entry" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_street_latest" ON "volunteering"."ledger_entry" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_bank_latest" ON "volunteering"."ledger_entry" ("bank_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_volunteer_latest" ON "volunteering"."ledger_entry" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_record_latest" ON "volunteering"."ledger_entry" ("record_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_redemption_latest" ON "volunteering"."ledger_entry" ("redemption_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_reverses_latest" ON "volunteering"."ledger_entry" ("reverses_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_street_community_latest" ON "volunteering"."ledger_entry" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_entry_bank_day" ON "volunteering"."ledger_entry" ("bank_id","day","reason","minutes");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_record_id_edition" ON "volunteering"."ledger_entry" ("record_id","edition") WHERE reason = 'EARN';--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entry_redemption_id_unique" ON "volunteering"."ledger_entry" ("redemption_id") WHERE reason = 'REDEEM';--> statement-breakpoint
CREATE INDEX "ledger_line_community_latest" ON "volunteering"."ledger_line" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_street_latest" ON "volunteering"."ledger_line" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_entry_latest" ON "volunteering"."ledger_line" ("entry_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_account_latest" ON "volunteering"."ledger_line" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_volunteer_latest" ON "volunteering"."ledger_line" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_street_community_latest" ON "volunteering"."ledger_line" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ledger_line_account_minutes" ON "volunteering"."ledger_line" ("account_id","minutes");--> statement-breakpoint
CREATE INDEX "record_contest_community_latest" ON "volunteering"."record_contest" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "record_contest_street_latest" ON "volunteering"."record_contest" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "record_contest_record_latest" ON "volunteering"."record_contest" ("record_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "record_contest_volunteer_latest" ON "volunteering"."record_contest" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "record_contest_street_community_latest" ON "volunteering"."record_contest" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "record_contest_record_id_open" ON "volunteering"."record_contest" ("record_id") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "redemption_community_latest" ON "volunteering"."redemption" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "redemption_street_latest" ON "volunteering"."redemption" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "redemption_reward_latest" ON "volunteering"."redemption" ("reward_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "redemption_volunteer_latest" ON "volunteering"."redemption" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "redemption_street_community_latest" ON "volunteering"."redemption" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reward_community_latest" ON "volunteering"."reward" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reward_street_latest" ON "volunteering"."reward" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reward_station_latest" ON "volunteering"."reward" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reward_donation_latest" ON "volunteering"."reward" ("donation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reward_street_community_latest" ON "volunteering"."reward" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "time_bank_community_latest" ON "volunteering"."time_bank" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "time_bank_street_latest" ON "volunteering"."time_bank" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "time_bank_station_latest" ON "volunteering"."time_bank" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "time_bank_street_community_latest" ON "volunteering"."time_bank" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "volunteering"."activity_secret" ADD CONSTRAINT "activity_secret_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."donation" ADD CONSTRAINT "donation_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_account" ADD CONSTRAINT "ledger_account_bank_id_time_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "volunteering"."time_bank"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_account" ADD CONSTRAINT "ledger_account_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ADD CONSTRAINT "ledger_entry_bank_id_time_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "volunteering"."time_bank"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ADD CONSTRAINT "ledger_entry_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ADD CONSTRAINT "ledger_entry_record_id_service_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "volunteering"."service_record"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ADD CONSTRAINT "ledger_entry_redemption_id_redemption_id_fkey" FOREIGN KEY ("redemption_id") REFERENCES "volunteering"."redemption"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_entry" ADD CONSTRAINT "ledger_entry_reverses_id_ledger_entry_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "volunteering"."ledger_entry"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_line" ADD CONSTRAINT "ledger_line_entry_id_ledger_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "volunteering"."ledger_entry"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_line" ADD CONSTRAINT "ledger_line_account_id_ledger_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "volunteering"."ledger_account"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_line" ADD CONSTRAINT "ledger_line_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_note" ADD CONSTRAINT "ledger_note_entry_id_ledger_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "volunteering"."ledger_entry"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_note" ADD CONSTRAINT "ledger_note_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."record_contest" ADD CONSTRAINT "record_contest_record_id_service_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "volunteering"."service_record"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."record_contest" ADD CONSTRAINT "record_contest_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."redemption" ADD CONSTRAINT "redemption_reward_id_reward_id_fkey" FOREIGN KEY ("reward_id") REFERENCES "volunteering"."reward"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."redemption" ADD CONSTRAINT "redemption_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ADD CONSTRAINT "reward_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."reward" ADD CONSTRAINT "reward_donation_id_donation_id_fkey" FOREIGN KEY ("donation_id") REFERENCES "volunteering"."donation"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."ledger_day_total" ADD CONSTRAINT "ledger_day_total_bank_id_time_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "volunteering"."time_bank"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."time_bank" ADD CONSTRAINT "time_bank_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."activity_secret" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."activity_secret" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."activity_secret" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."bank_rule" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."bank_rule" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."bank_rule" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."donation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."donation" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."donation" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."kept_act" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."kept_act" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."kept_act" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."ledger_account" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."ledger_account" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."ledger_account"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."ledger_account" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."ledger_account"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."ledger_account" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."ledger_account"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."ledger_account" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."ledger_account" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."ledger_entry" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."ledger_entry" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."ledger_entry"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."ledger_entry" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."ledger_entry"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."ledger_entry" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."ledger_entry"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."ledger_entry" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."ledger_line" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."ledger_line" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."ledger_line"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."ledger_line" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."ledger_line"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."ledger_line" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."ledger_line"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."ledger_line" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."ledger_note" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."ledger_note" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."ledger_note"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."ledger_note" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."ledger_note"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."ledger_note" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."ledger_note"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."ledger_note" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."ledger_note" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."record_contest" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."record_contest" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."record_contest"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."record_contest" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."record_contest"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."record_contest" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."record_contest"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."record_contest" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."record_contest" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."redemption" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."redemption" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."redemption"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."redemption" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."redemption"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."redemption" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."redemption"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."redemption" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."redemption" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."reward" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."reward" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."reward" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."reward" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."reward"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."reward" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."reward"."street_id" = (select app.id())) WITH CHECK ("volunteering"."reward"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."reward" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."reward"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."reward" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."reward"."community_id" = (select app.id())) WITH CHECK ("volunteering"."reward"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."ledger_day_total" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."ledger_day_total" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."ledger_day_total" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."time_bank" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."time_bank" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."time_bank" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."time_bank" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."time_bank"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."time_bank" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."time_bank"."street_id" = (select app.id())) WITH CHECK ("volunteering"."time_bank"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."time_bank" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."time_bank"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."time_bank" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."time_bank"."community_id" = (select app.id())) WITH CHECK ("volunteering"."time_bank"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."trail_head" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."trail_head" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);