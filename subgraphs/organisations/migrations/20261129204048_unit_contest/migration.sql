CREATE TABLE "organisations"."unit_contest" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid,
	"street_id" uuid,
	"unit_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"wish" text NOT NULL,
	"state" text DEFAULT 'OPEN' NOT NULL,
	"reason" varchar(200) NOT NULL,
	"answer" varchar(200),
	"due_on" date NOT NULL,
	"answered_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "unit_contest_subject_known" CHECK ("subject" in ('UNIT', 'CONTACT', 'SEAT', 'DONATION', 'ACTIVITY')),
	CONSTRAINT "unit_contest_wish_known" CHECK ("wish" in ('CORRECT', 'ERASE')),
	CONSTRAINT "unit_contest_state_known" CHECK ("state" in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN')),
	CONSTRAINT "unit_contest_wish_subject" CHECK ("wish" = 'CORRECT' or "subject" = 'CONTACT'),
	CONSTRAINT "unit_contest_answer_state" CHECK (("state" in ('UPHELD', 'DISMISSED')) = ("answer" is not null))
);
--> statement-breakpoint
ALTER TABLE "organisations"."unit_contest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "unit_contest_community_latest" ON "organisations"."unit_contest" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contest_street_latest" ON "organisations"."unit_contest" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contest_unit_latest" ON "organisations"."unit_contest" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contest_subject_latest" ON "organisations"."unit_contest" ("subject_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "unit_contest_street_community_latest" ON "organisations"."unit_contest" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "unit_contest_subject_id_open" ON "organisations"."unit_contest" ("unit_id","subject_id") WHERE state = 'OPEN';--> statement-breakpoint
ALTER TABLE "organisations"."unit_contest" ADD CONSTRAINT "unit_contest_unit_id_partner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "organisations"."partner_unit"("id");--> statement-breakpoint
ALTER TABLE "organisations"."organisations_rule" DROP CONSTRAINT "organisations_rule_code_known", ADD CONSTRAINT "organisations_rule_code_known" CHECK ("code" in ('R21', 'R22', 'R42', 'R43', 'R60', 'M6', 'R61'));--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."unit_contest" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "organisations"."unit_contest" AS PERMISSIVE FOR SELECT TO "app_street" USING ("organisations"."unit_contest"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "organisations"."unit_contest" AS PERMISSIVE FOR SELECT TO "app_community" USING ("organisations"."unit_contest"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "organisations"."unit_contest" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("organisations"."unit_contest"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."unit_contest" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."unit_contest" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "organisations"."unit_contest" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("organisations"."unit_contest"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "organisations"."unit_contest" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("organisations"."unit_contest"."street_id" = (select app.id())) WITH CHECK ("organisations"."unit_contest"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "organisations"."unit_contest" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("organisations"."unit_contest"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "organisations"."unit_contest" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("organisations"."unit_contest"."community_id" = (select app.id())) WITH CHECK ("organisations"."unit_contest"."community_id" = (select app.id()));