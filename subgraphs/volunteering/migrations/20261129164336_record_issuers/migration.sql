CREATE TABLE "volunteering"."record_issuer" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"name" varchar(60) NOT NULL,
	"key_id" varchar(40) NOT NULL,
	"key_x" varchar(43) NOT NULL,
	"key_y" varchar(43) NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "record_issuer_key_x_form" CHECK ("key_x" ~ '^[A-Za-z0-9_-]{43}$'),
	CONSTRAINT "record_issuer_key_y_form" CHECK ("key_y" ~ '^[A-Za-z0-9_-]{43}$')
);
--> statement-breakpoint
ALTER TABLE "volunteering"."record_issuer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "record_issuer_key_id_unique" ON "volunteering"."record_issuer" ("key_id") WHERE archived_at is null;--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."record_issuer" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."record_issuer" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."record_issuer" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);