-- The order in which the lists are read, and how many requests an athlete made of late.
create index relationship_entry_by_time on relationship_entry (athlete_id, tie, since, other_id);
