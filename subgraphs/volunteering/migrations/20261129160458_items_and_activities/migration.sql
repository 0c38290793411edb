ALTER TABLE "volunteering"."activity" ADD COLUMN "audience" text DEFAULT 'EVERYONE' NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "min_age" integer;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "training" varchar(100);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "risk_note" varchar(200);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD COLUMN "insured" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "volunteering"."service_item" ADD COLUMN "since" date;--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_audience_known" CHECK ("audience" in ('EVERYONE', 'CHILDREN', 'YOUTH', 'ADULTS', 'ELDERLY'));--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_min_age_range" CHECK ("min_age" between 1 and 100);--> statement-breakpoint
ALTER TABLE "volunteering"."activity" ADD CONSTRAINT "activity_insured_risk" CHECK ("risk_note" is null or "insured" or "state" in ('DRAFT', 'CANCELLED'));