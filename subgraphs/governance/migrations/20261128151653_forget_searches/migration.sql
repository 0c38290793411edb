-- A search for somebody's name stays with whoever made it: views that colleagues share and rows of exports let it go. The
-- owner is held by row security as well; `after.sql` forces it again behind every migration.
alter table governance.saved_view no force row level security;
--> statement-breakpoint
alter table governance.list_export no force row level security;
--> statement-breakpoint
update governance.saved_view set filter = (filter::jsonb - case list
    when 'volunteers' then '{q,displayName}'
    when 'officials' then '{q,displayName}'
    when 'grants' then '{accountName,placeName}'
    when 'personalReads' then '{reason}'
    else '{filter}'
  end::text[])::text
  where list in ('volunteers', 'officials', 'grants', 'personalReads', 'savedViews', 'listExports');
--> statement-breakpoint
update governance.list_export set filter = null
  where name in ('志愿者', '任职人员', '授权', '个人信息查阅记录', '共享视图', '导出记录') and filter is not null;
