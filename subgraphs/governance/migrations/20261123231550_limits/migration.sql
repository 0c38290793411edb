ALTER TABLE "governance"."brand" DROP CONSTRAINT "brand_parent_id_above";--> statement-breakpoint
ALTER TABLE "governance"."committee" DROP CONSTRAINT "committee_parent_id_above";--> statement-breakpoint
ALTER TABLE "governance"."post" DROP CONSTRAINT "post_reports_to_id_above";--> statement-breakpoint
ALTER TABLE "governance"."fund_allocation" RENAME CONSTRAINT "fund_allocation_year_covered" TO "fund_allocation_year_range";--> statement-breakpoint
ALTER TABLE "governance"."fund_allocation" RENAME CONSTRAINT "fund_allocation_amount_fen_due" TO "fund_allocation_amount_fen_positive";--> statement-breakpoint
ALTER TABLE "governance"."fund_step" RENAME CONSTRAINT "fund_step_amount_fen_in_plan" TO "fund_step_amount_fen_range";