drop table page_views
