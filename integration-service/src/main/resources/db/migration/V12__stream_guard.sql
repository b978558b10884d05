-- Streams that may be stored in Cassandra without the ledger knowing of them, and when it is asked. Partition key: athlete.
-- Growth: empties itself; holds the files of the last hour, and for longer those that are not decided.
create table stream_guard (
    athlete_id uuid        not null,
    import_id  uuid        not null,
    sessions   int         not null,
    due_at     timestamptz not null,
    primary key (athlete_id, import_id)
);
