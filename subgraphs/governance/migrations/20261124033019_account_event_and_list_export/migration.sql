CREATE TABLE "governance"."account_event" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"kind" text NOT NULL,
	"account_id" uuid,
	"actor_id" uuid,
	CONSTRAINT "account_event_kind_known" CHECK ("kind" in ('SIGNED_IN', 'REFUSED', 'SIGNED_OUT', 'TIMED_OUT', 'SESSIONS_ENDED', 'INVITED', 'PASSWORD_CHANGED', 'PASSWORD_SET'))
);
--> statement-breakpoint
ALTER TABLE "governance"."account_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "governance"."list_export" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(60) NOT NULL,
	"row_count" integer NOT NULL,
	"filter" varchar(4000),
	"account_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	CONSTRAINT "list_export_row_count_range" CHECK ("row_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "governance"."list_export" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "account_event_account_latest" ON "governance"."account_event" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "account_event_actor_latest" ON "governance"."account_event" ("actor_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "list_export_account_latest" ON "governance"."list_export" ("account_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "list_export_grant_latest" ON "governance"."list_export" ("grant_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."account_event" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."account_event" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."account_event" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."list_export" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."list_export" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."list_export" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);