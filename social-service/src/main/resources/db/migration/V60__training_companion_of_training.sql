create index training_companion_of_training on training_companion (group_training_id, athlete_id);
