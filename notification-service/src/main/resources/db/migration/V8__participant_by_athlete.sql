-- For the erasure of an athlete.
create index participant_by_athlete on participant (athlete_id);
