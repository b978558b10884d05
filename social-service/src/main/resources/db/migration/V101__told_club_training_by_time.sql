-- Finds what is purged.
create index told_club_training_by_time on told_club_training (told_at);
