-- The club for which a group training is; null for no club's.
alter table group_training add column club_id uuid;
