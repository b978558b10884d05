-- Which entry a training fulfilled.
create index plan_entry_by_training on plan_entry (athlete_id, training_id) where training_id is not null;
