CREATE TABLE "organisations"."kept_act" (
	"account_id" uuid,
	"key" varchar(100),
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_act_pkey" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "organisations"."kept_act" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "read_all" ON "organisations"."kept_act" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "organisations"."kept_act" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "organisations"."kept_act" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);