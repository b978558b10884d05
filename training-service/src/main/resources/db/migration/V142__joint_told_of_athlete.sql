-- What one athlete was told, for erasure.
create index joint_told_of_athlete on joint_told (athlete_id);
