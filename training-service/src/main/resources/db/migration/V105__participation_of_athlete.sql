-- An athlete's own group trainings, by start.
create index participation_of_athlete on participation (athlete_id, start_time, group_training_id);
