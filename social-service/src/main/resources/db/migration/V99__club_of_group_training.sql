-- The club for which a group training is; null for no club's.
alter table shared_group_training add column club_id uuid;
