-- The offers to an athlete.
create index offer_by_athlete on offer (athlete_id, id);
