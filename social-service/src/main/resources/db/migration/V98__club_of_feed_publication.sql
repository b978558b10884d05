-- The club for which a group training in feeds is; null for no club's, and for trainings.
alter table feed_publication add column club_id uuid;
