-- The finishes of one athlete, for export and erasure.
create index event_finish_of_athlete on event_finish (athlete_id);
