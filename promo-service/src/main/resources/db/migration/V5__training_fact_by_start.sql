-- The latest trainings of an athlete.
create index training_fact_by_start on training_fact (athlete_id, started_at);
