-- What a training wears.
create index gear_use_by_training on gear_use (athlete_id, training_id);
