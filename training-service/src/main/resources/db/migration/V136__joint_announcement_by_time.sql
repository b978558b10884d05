-- For removing what is old enough.
create index joint_announcement_by_time on joint_announcement (announced_at);
