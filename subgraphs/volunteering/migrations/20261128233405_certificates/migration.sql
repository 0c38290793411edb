CREATE SEQUENCE "volunteering"."certificate_issuer" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "volunteering"."certificate_series" (
	"station_id" uuid,
	"year" integer,
	"issuer" integer NOT NULL,
	"last" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "certificate_series_pkey" PRIMARY KEY("station_id","year")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."certificate_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."certificate" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"number" varchar(24),
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"head_name" varchar(20) NOT NULL,
	"handler_name" varchar(20) NOT NULL,
	"contact" varchar(40) NOT NULL,
	"notes" varchar(100),
	"holder_name" varchar(20) DEFAULT '' NOT NULL,
	"volunteer_number" varchar(20) DEFAULT '' NOT NULL,
	"issuer_name" varchar(40) DEFAULT '' NOT NULL,
	"minutes" integer DEFAULT 0 NOT NULL,
	"services" integer DEFAULT 0 NOT NULL,
	"contents" text DEFAULT '' NOT NULL,
	"notice_until" date,
	"issued_on" date,
	"code" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" varchar(200),
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "certificate_state_known" CHECK ("state" in ('DRAFT', 'NOTICE', 'ISSUED', 'WITHDRAWN')),
	CONSTRAINT "certificate_until_on_order" CHECK ("until_on" >= "from_on"),
	CONSTRAINT "certificate_number_issued" CHECK (("number" is not null) = ("state" in ('ISSUED', 'WITHDRAWN')) and ("number" is null) = ("issued_on" is null)),
	CONSTRAINT "certificate_minutes_range" CHECK ("minutes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."certificate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "certificate_community_latest" ON "volunteering"."certificate" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificate_street_latest" ON "volunteering"."certificate" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificate_station_latest" ON "volunteering"."certificate" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificate_volunteer_latest" ON "volunteering"."certificate" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "certificate_street_community_latest" ON "volunteering"."certificate" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_number_unique" ON "volunteering"."certificate" ("number");--> statement-breakpoint
ALTER TABLE "volunteering"."certificate_series" ADD CONSTRAINT "certificate_series_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."certificate" ADD CONSTRAINT "certificate_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."certificate" ADD CONSTRAINT "certificate_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."certificate_series" AS PERMISSIVE FOR SELECT TO "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."certificate_series" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."certificate_series" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."certificate" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."certificate" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."certificate"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."certificate" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."certificate"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."certificate" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."certificate"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."certificate" AS PERMISSIVE FOR INSERT TO "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."certificate" AS PERMISSIVE FOR UPDATE TO "app_system" USING (true) WITH CHECK (true);