create index reaction_of_athlete on reaction (athlete_id, subject_id, target_id);
