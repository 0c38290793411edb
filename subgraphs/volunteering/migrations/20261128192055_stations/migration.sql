CREATE TABLE "volunteering"."affiliated_shop" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"unit_id" uuid,
	"name" varchar(60) NOT NULL,
	"offer" varchar(120),
	"since" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."affiliated_shop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."post_holder" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "post_holder_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."post_holder" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."roster" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"serves_on" date NOT NULL,
	"half" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "roster_half_known" CHECK ("half" in ('MORNING', 'AFTERNOON'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."roster" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."route_feed" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"route_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"token_hash" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."route_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."route_run" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"activity_id" uuid,
	"name" varchar(40) NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'PLANNED' NOT NULL,
	"served_count" integer,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "route_run_state_known" CHECK ("state" in ('PLANNED', 'SERVED', 'CANCELLED')),
	CONSTRAINT "route_run_served_count_range" CHECK ("served_count" >= 0),
	CONSTRAINT "route_run_ends_at_order" CHECK ("ends_at" > "starts_at"),
	CONSTRAINT "route_run_served_count_state" CHECK ("served_count" is null or "state" = 'SERVED')
);
--> statement-breakpoint
ALTER TABLE "volunteering"."route_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."route_service" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"route_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" varchar(40) NOT NULL,
	"terms" varchar(120),
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "route_service_kind_known" CHECK ("kind" in ('REPAIR', 'HAIRCUT', 'FOOT_CARE', 'PHYSIOTHERAPY', 'CLEANING', 'MEAL', 'HOUSE_CLEANING', 'COMPANY', 'FESTIVAL_VISIT', 'TEACHING', 'SIGN_LANGUAGE', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "volunteering"."route_service" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."route_stop" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"route_id" uuid NOT NULL,
	"venue_id" uuid,
	"name" varchar(40) NOT NULL,
	"position" integer NOT NULL,
	"dwell_minutes" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "route_stop_position_range" CHECK ("position" >= 1),
	CONSTRAINT "route_stop_dwell_minutes_range" CHECK ("dwell_minutes" between 10 and 720)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."route_stop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."service_process" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"step" text NOT NULL,
	"name" varchar(60) NOT NULL,
	"days_allowed" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_process_step_known" CHECK ("step" in ('REQUEST', 'ACCEPT', 'VISIT', 'CONFIRM', 'RATE')),
	CONSTRAINT "service_process_days_allowed_range" CHECK ("days_allowed" between 0 and 60)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_process" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."service_route" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"name" varchar(40) NOT NULL,
	"starts_on" date NOT NULL,
	"every_days" integer NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_route_every_days_range" CHECK ("every_days" between 1 and 366)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."service_route" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."station_organisation" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" varchar(60) NOT NULL,
	"since" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "volunteering"."station_organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer_group" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid,
	"street_id" uuid NOT NULL,
	"station_id" uuid,
	"name" varchar(40) NOT NULL,
	"kind" text NOT NULL,
	"registered" boolean DEFAULT false NOT NULL,
	"founded_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "volunteer_group_kind_known" CHECK ("kind" in ('SERVICE', 'COMPANIONS', 'TROUPE')),
	CONSTRAINT "volunteer_group_station_id_placed" CHECK ("station_id" is null or "community_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteer_post" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"community_id" uuid NOT NULL,
	"street_id" uuid NOT NULL,
	"station_id" uuid,
	"need_id" uuid,
	"name" varchar(40) NOT NULL,
	"duty" varchar(120),
	"tasks" varchar(200),
	"weekly_hours" integer,
	"seats" integer DEFAULT 1 NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"review_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "volunteer_post_weekly_hours_range" CHECK ("weekly_hours" between 1 and 40),
	CONSTRAINT "volunteer_post_seats_range" CHECK ("seats" between 1 and 50),
	CONSTRAINT "volunteer_post_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_post" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteering_exemption" (
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
	CONSTRAINT "volunteering_exemption_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteering_exemption" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteering"."volunteering_rule" (
	"id" uuid PRIMARY KEY,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	"code" text NOT NULL,
	"name" varchar(120) NOT NULL,
	"english_name" varchar(200) NOT NULL,
	"least" integer,
	"warning_days" integer,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"sample" boolean DEFAULT false NOT NULL,
	"name_search" text DEFAULT '' NOT NULL,
	CONSTRAINT "volunteering_rule_code_known" CHECK ("code" in ('R29', 'R38', 'R39', 'R47', 'R48')),
	CONSTRAINT "volunteering_rule_least_range" CHECK ("least" >= 0),
	CONSTRAINT "volunteering_rule_warning_days_range" CHECK ("warning_days" >= 0),
	CONSTRAINT "volunteering_rule_ends_on_order" CHECK ("ends_on" >= "starts_on")
);
--> statement-breakpoint
ALTER TABLE "volunteering"."volunteering_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "volunteering"."station_member" ADD COLUMN "kind" text DEFAULT 'MEMBER' NOT NULL;--> statement-breakpoint
CREATE INDEX "affiliated_shop_community_latest" ON "volunteering"."affiliated_shop" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "affiliated_shop_street_latest" ON "volunteering"."affiliated_shop" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "affiliated_shop_station_latest" ON "volunteering"."affiliated_shop" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "affiliated_shop_unit_latest" ON "volunteering"."affiliated_shop" ("unit_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "affiliated_shop_street_community_latest" ON "volunteering"."affiliated_shop" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_holder_community_latest" ON "volunteering"."post_holder" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_holder_street_latest" ON "volunteering"."post_holder" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_holder_post_latest" ON "volunteering"."post_holder" ("post_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_holder_volunteer_latest" ON "volunteering"."post_holder" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "post_holder_street_community_latest" ON "volunteering"."post_holder" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "roster_community_latest" ON "volunteering"."roster" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "roster_street_latest" ON "volunteering"."roster" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "roster_station_latest" ON "volunteering"."roster" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "roster_volunteer_latest" ON "volunteering"."roster" ("volunteer_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "roster_street_community_latest" ON "volunteering"."roster" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "roster_volunteer_id_unique" ON "volunteering"."roster" ("volunteer_id","serves_on","half") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "roster_station_serves_on" ON "volunteering"."roster" ("station_id","serves_on");--> statement-breakpoint
CREATE INDEX "route_feed_community_latest" ON "volunteering"."route_feed" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_feed_street_latest" ON "volunteering"."route_feed" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_feed_route_latest" ON "volunteering"."route_feed" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_feed_street_community_latest" ON "volunteering"."route_feed" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "route_feed_token_hash_unique" ON "volunteering"."route_feed" ("token_hash");--> statement-breakpoint
CREATE INDEX "route_run_community_latest" ON "volunteering"."route_run" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_run_street_latest" ON "volunteering"."route_run" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_run_stop_latest" ON "volunteering"."route_run" ("stop_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_run_activity_latest" ON "volunteering"."route_run" ("activity_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_run_street_community_latest" ON "volunteering"."route_run" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "route_run_starts_at_unique" ON "volunteering"."route_run" ("stop_id","starts_at") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "route_service_community_latest" ON "volunteering"."route_service" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_service_street_latest" ON "volunteering"."route_service" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_service_route_latest" ON "volunteering"."route_service" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_service_street_community_latest" ON "volunteering"."route_service" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "route_service_name_unique" ON "volunteering"."route_service" ("route_id","name") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "route_stop_community_latest" ON "volunteering"."route_stop" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_stop_street_latest" ON "volunteering"."route_stop" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_stop_route_latest" ON "volunteering"."route_stop" ("route_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_stop_venue_latest" ON "volunteering"."route_stop" ("venue_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "route_stop_street_community_latest" ON "volunteering"."route_stop" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "route_stop_position_unique" ON "volunteering"."route_stop" ("route_id","position") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "service_process_community_latest" ON "volunteering"."service_process" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_process_street_latest" ON "volunteering"."service_process" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_process_item_latest" ON "volunteering"."service_process" ("item_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_process_street_community_latest" ON "volunteering"."service_process" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "service_process_step_unique" ON "volunteering"."service_process" ("item_id","step") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "service_route_community_latest" ON "volunteering"."service_route" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_route_street_latest" ON "volunteering"."service_route" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "service_route_street_community_latest" ON "volunteering"."service_route" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_organisation_community_latest" ON "volunteering"."station_organisation" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_organisation_street_latest" ON "volunteering"."station_organisation" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_organisation_station_latest" ON "volunteering"."station_organisation" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_organisation_organisation_latest" ON "volunteering"."station_organisation" ("organisation_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "station_organisation_street_community_latest" ON "volunteering"."station_organisation" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "station_organisation_organisation_id_unique" ON "volunteering"."station_organisation" ("station_id","organisation_id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "volunteer_group_community_latest" ON "volunteering"."volunteer_group" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_group_street_latest" ON "volunteering"."volunteer_group" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_group_station_latest" ON "volunteering"."volunteer_group" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_group_street_community_latest" ON "volunteering"."volunteer_group" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_post_community_latest" ON "volunteering"."volunteer_post" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_post_street_latest" ON "volunteering"."volunteer_post" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_post_station_latest" ON "volunteering"."volunteer_post" ("station_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_post_need_latest" ON "volunteering"."volunteer_post" ("need_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_post_street_community_latest" ON "volunteering"."volunteer_post" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteering_exemption_community_latest" ON "volunteering"."volunteering_exemption" ("community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteering_exemption_street_latest" ON "volunteering"."volunteering_exemption" ("street_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteering_exemption_rule_latest" ON "volunteering"."volunteering_exemption" ("rule_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteering_exemption_street_community_latest" ON "volunteering"."volunteering_exemption" ("street_id","community_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "volunteering_rule_code_unique" ON "volunteering"."volunteering_rule" ("code","starts_on") WHERE archived_at is null;--> statement-breakpoint
ALTER TABLE "volunteering"."affiliated_shop" ADD CONSTRAINT "affiliated_shop_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."post_holder" ADD CONSTRAINT "post_holder_post_id_volunteer_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "volunteering"."volunteer_post"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."post_holder" ADD CONSTRAINT "post_holder_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."roster" ADD CONSTRAINT "roster_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."roster" ADD CONSTRAINT "roster_volunteer_id_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteering"."volunteer"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."route_feed" ADD CONSTRAINT "route_feed_route_id_service_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "volunteering"."service_route"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."route_run" ADD CONSTRAINT "route_run_stop_id_route_stop_id_fkey" FOREIGN KEY ("stop_id") REFERENCES "volunteering"."route_stop"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."route_run" ADD CONSTRAINT "route_run_activity_id_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteering"."activity"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."route_service" ADD CONSTRAINT "route_service_route_id_service_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "volunteering"."service_route"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."route_stop" ADD CONSTRAINT "route_stop_route_id_service_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "volunteering"."service_route"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."service_process" ADD CONSTRAINT "service_process_item_id_service_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "volunteering"."service_item"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."station_organisation" ADD CONSTRAINT "station_organisation_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_group" ADD CONSTRAINT "volunteer_group_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."volunteer_post" ADD CONSTRAINT "volunteer_post_station_id_service_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "volunteering"."service_station"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."volunteering_exemption" ADD CONSTRAINT "volunteering_exemption_rule_id_volunteering_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "volunteering"."volunteering_rule"("id");--> statement-breakpoint
ALTER TABLE "volunteering"."station_member" ADD CONSTRAINT "station_member_kind_known" CHECK ("kind" in ('MEMBER', 'JOINT'));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."affiliated_shop"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."affiliated_shop"."street_id" = (select app.id())) WITH CHECK ("volunteering"."affiliated_shop"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."affiliated_shop"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."affiliated_shop" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."affiliated_shop"."community_id" = (select app.id())) WITH CHECK ("volunteering"."affiliated_shop"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."post_holder" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."post_holder" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."post_holder"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."post_holder" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."post_holder"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."post_holder" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."post_holder"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."post_holder" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."post_holder" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."post_holder" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."post_holder"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."post_holder" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."post_holder"."street_id" = (select app.id())) WITH CHECK ("volunteering"."post_holder"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."post_holder" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."post_holder"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."post_holder" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."post_holder"."community_id" = (select app.id())) WITH CHECK ("volunteering"."post_holder"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."roster" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."roster" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."roster"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_community" ON "volunteering"."roster" AS PERMISSIVE FOR SELECT TO "app_community" USING ("volunteering"."roster"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_volunteer" ON "volunteering"."roster" AS PERMISSIVE FOR SELECT TO "app_volunteer" USING ("volunteering"."roster"."volunteer_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."roster" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."roster" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."roster" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."roster"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."roster" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."roster"."street_id" = (select app.id())) WITH CHECK ("volunteering"."roster"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."roster" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."roster"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."roster" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."roster"."community_id" = (select app.id())) WITH CHECK ("volunteering"."roster"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."route_feed" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_district", "app_system" USING (true);--> statement-breakpoint
CREATE POLICY "read_street" ON "volunteering"."route_feed" AS PERMISSIVE FOR SELECT TO "app_street" USING ("volunteering"."route_feed"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."route_feed" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."route_feed" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."route_feed" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."route_feed"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."route_feed" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."route_feed"."street_id" = (select app.id())) WITH CHECK ("volunteering"."route_feed"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."route_run" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."route_run" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."route_run" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."route_run" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."route_run"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."route_run" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."route_run"."street_id" = (select app.id())) WITH CHECK ("volunteering"."route_run"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."route_run" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."route_run"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."route_run" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."route_run"."community_id" = (select app.id())) WITH CHECK ("volunteering"."route_run"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."route_service" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."route_service" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."route_service" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."route_service" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."route_service"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."route_service" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."route_service"."street_id" = (select app.id())) WITH CHECK ("volunteering"."route_service"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."route_stop" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."route_stop" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."route_stop" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."route_stop" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."route_stop"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."route_stop" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."route_stop"."street_id" = (select app.id())) WITH CHECK ("volunteering"."route_stop"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."route_stop" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."route_stop"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."route_stop" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."route_stop"."community_id" = (select app.id())) WITH CHECK ("volunteering"."route_stop"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_process" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_process" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_process" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_process" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_process"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_process" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_process"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_process"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."service_process" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."service_process"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."service_process" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."service_process"."community_id" = (select app.id())) WITH CHECK ("volunteering"."service_process"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."service_route" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."service_route" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."service_route" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."service_route" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."service_route"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."service_route" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."service_route"."street_id" = (select app.id())) WITH CHECK ("volunteering"."service_route"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."station_organisation" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."station_organisation" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."station_organisation" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."station_organisation" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."station_organisation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."station_organisation" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."station_organisation"."street_id" = (select app.id())) WITH CHECK ("volunteering"."station_organisation"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."station_organisation" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."station_organisation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."station_organisation" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."station_organisation"."community_id" = (select app.id())) WITH CHECK ("volunteering"."station_organisation"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer_group"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer_group"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_group"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer_group"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer_group" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer_group"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_group"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteer_post"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteer_post"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_post"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "insert_community" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR INSERT TO "app_community" WITH CHECK ("volunteering"."volunteer_post"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_community" ON "volunteering"."volunteer_post" AS PERMISSIVE FOR UPDATE TO "app_community" USING ("volunteering"."volunteer_post"."community_id" = (select app.id())) WITH CHECK ("volunteering"."volunteer_post"."community_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteering_exemption" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteering_exemption" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteering_exemption" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "insert_street" ON "volunteering"."volunteering_exemption" AS PERMISSIVE FOR INSERT TO "app_street" WITH CHECK ("volunteering"."volunteering_exemption"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "update_street" ON "volunteering"."volunteering_exemption" AS PERMISSIVE FOR UPDATE TO "app_street" USING ("volunteering"."volunteering_exemption"."street_id" = (select app.id())) WITH CHECK ("volunteering"."volunteering_exemption"."street_id" = (select app.id()));--> statement-breakpoint
CREATE POLICY "read_all" ON "volunteering"."volunteering_rule" AS PERMISSIVE FOR SELECT TO "app_auditor", "app_building", "app_community", "app_district", "app_organisation", "app_street", "app_system", "app_unit", "app_volunteer" USING (true);--> statement-breakpoint
CREATE POLICY "insert_all" ON "volunteering"."volunteering_rule" AS PERMISSIVE FOR INSERT TO "app_district", "app_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "update_all" ON "volunteering"."volunteering_rule" AS PERMISSIVE FOR UPDATE TO "app_district", "app_system" USING (true) WITH CHECK (true);