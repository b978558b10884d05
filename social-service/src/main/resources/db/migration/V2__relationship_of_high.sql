-- Finds the pairs in which an erased athlete is the second.
create index relationship_of_high on relationship (high_id);
