-- To which group trainings a recording is attached, and all of one athlete.
create index joint_recording_by_training on joint_recording (athlete_id, training_id);
