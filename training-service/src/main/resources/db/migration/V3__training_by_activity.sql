-- An activity becomes at most one training.
create unique index training_by_activity on training (athlete_id, activity_id) where activity_id is not null;
