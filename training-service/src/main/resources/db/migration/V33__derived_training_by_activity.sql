-- The training that an activity's figures belong to.
create index derived_training_by_activity on derived_training (athlete_id, activity_id) where activity_id is not null;
