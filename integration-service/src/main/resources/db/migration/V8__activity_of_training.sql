create index activity_of_training on activity (athlete_id, training_id) where training_id is not null;
