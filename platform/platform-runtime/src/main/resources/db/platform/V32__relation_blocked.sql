-- Finds whom a block separates from an athlete, however many follow the athlete.
create index relation_blocked on relation (athlete_id, other_id) where blocked;
