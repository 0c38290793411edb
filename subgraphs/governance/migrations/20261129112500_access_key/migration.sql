CREATE TABLE "governance"."access_key" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid,
	"unit_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"ending" varchar(4) NOT NULL,
	"hash" varchar(64) NOT NULL CONSTRAINT "access_key_hash_unique" UNIQUE,
	"last_used_on" date
);
--> statement-breakpoint
ALTER TABLE "governance"."access_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "access_key_community_latest" ON "governance"."access_key" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "access_key_street_latest" ON "governance"."access_key" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "access_key_unit_latest" ON "governance"."access_key" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "access_key_grant_latest" ON "governance"."access_key" ("grant_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "access_key_street_community_latest" ON "governance"."access_key" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "access_key_unit_id_unique" ON "governance"."access_key" ("unit_id") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "governance"."access_key" ADD CONSTRAINT "access_key_grant_id_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "governance"."grant"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "governance"."access_key" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "governance"."access_key" AS PERMISSIVE FOR SELECT TO "app_street" USING ("governance"."access_key"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "governance"."access_key" AS PERMISSIVE FOR SELECT TO "app_community" USING ("governance"."access_key"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_unit" ON "governance"."access_key" AS PERMISSIVE FOR SELECT TO "app_unit" USING ("governance"."access_key"."unit_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "governance"."access_key" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "governance"."access_key" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);