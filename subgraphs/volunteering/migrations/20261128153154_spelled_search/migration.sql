-- What `q` looks through is kept as an index finds it: see subgraphs/chassis/src/search.
alter table volunteering.activity alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.consent_text alter text_search type text using app.spelled(text_search);
--> statement-breakpoint
alter table volunteering.service_item alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.service_record alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.service_station alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.station_member alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.team alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table volunteering.volunteer alter display_name_search type text using app.spelled(display_name_search);
