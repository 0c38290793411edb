-- What `q` looks through is kept as an index finds it: see subgraphs/chassis/src/search.
alter table governance.appointment alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.brand alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.capital_spend alter what_search type text using app.spelled(what_search);
--> statement-breakpoint
alter table governance.committee_seat alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.committee alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.community alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.conference_member alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.conference alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.district alter name_search type text using app.spelled(name_search), alter code_search type text using app.spelled(code_search);
--> statement-breakpoint
alter table governance.fund_allocation alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.fund_rule alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.fund_step alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.meeting_record alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.meeting alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.official alter display_name_search type text using app.spelled(display_name_search);
--> statement-breakpoint
alter table governance.post alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.saved_view alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table governance.street alter name_search type text using app.spelled(name_search), alter code_search type text using app.spelled(code_search);
