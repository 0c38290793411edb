-- What `q` looks through is kept as an index finds it: see subgraphs/chassis/src/search.
alter table organisations.need alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table organisations.partner_unit alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table organisations.service_offer alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table organisations.shared_resource alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table organisations.social_organisation alter name_search type text using app.spelled(name_search);
