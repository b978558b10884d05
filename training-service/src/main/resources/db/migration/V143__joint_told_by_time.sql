-- For removing what is old enough.
create index joint_told_by_time on joint_told (told_at);
