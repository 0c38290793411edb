-- What `q` looks through is kept as an index finds it: see subgraphs/chassis/src/search.
alter table buildings.building_station alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table buildings.building alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table buildings.club alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table buildings.room alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table buildings.tenancy alter name_search type text using app.spelled(name_search);
--> statement-breakpoint
alter table buildings.venue alter name_search type text using app.spelled(name_search);
