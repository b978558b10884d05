-- For the erasure of an athlete.
create index group_notice_by_actor on group_notice (actor_id) where actor_id is not null;
