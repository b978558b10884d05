-- For removing what is old enough.
create index collapsed_notice_by_time on collapsed_notice (happened_at);
