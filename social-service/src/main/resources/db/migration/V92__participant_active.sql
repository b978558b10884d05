-- Whether the athlete has a place or waits for one. Null in rows of before, until a snapshot tells: they count as inactive.
alter table shared_group_participant add column active boolean;
