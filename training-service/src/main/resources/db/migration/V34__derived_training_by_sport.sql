-- The trainings of a sport in their order, for record books and efficiency.
create index derived_training_by_sport on derived_training (athlete_id, sport, started_at, training_id);
