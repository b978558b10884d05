-- For removing what is old enough.
create index group_notice_by_time on group_notice (happened_at);
