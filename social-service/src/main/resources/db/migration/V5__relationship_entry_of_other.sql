-- Finds the lists in which an erased athlete stands.
create index relationship_entry_of_other on relationship_entry (other_id);
