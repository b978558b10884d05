-- Finds the positions of an erased account's key. CockroachDB builds it while the table is in use.
create index outbox_key_by_key on outbox_key (event_key);
