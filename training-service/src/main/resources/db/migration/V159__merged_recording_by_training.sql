-- The recordings of one training.
create index merged_recording_by_training on merged_recording (athlete_id, training_id);
