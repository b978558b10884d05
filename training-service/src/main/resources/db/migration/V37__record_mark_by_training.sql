-- The books that a training stands in, to take it out of them.
create index record_mark_by_training on record_mark (athlete_id, training_id);
