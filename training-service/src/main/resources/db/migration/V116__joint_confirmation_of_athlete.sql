-- What is confirmed of one athlete, for export and erasure.
create index joint_confirmation_of_athlete on joint_confirmation (athlete_id);
