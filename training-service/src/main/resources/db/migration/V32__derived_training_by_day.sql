-- The trainings of a day, to sum it up again when one of them changes.
create index derived_training_by_day on derived_training (athlete_id, day);
