-- Finds the pairs in which an erased athlete is the other.
create index relation_of_other on relation (other_id);
