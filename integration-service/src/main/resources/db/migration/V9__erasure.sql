-- What is to be deleted in Cassandra, and when. Partition key: the subject (a raw file or an activity). Growth: empties
-- itself; besides what is under way it holds refused files until their retention ends.
create table erasure (
    subject_id uuid        not null,
    kind       text        not null,
    due_at     timestamptz not null,
    started    boolean     not null,
    primary key (subject_id, kind)
);
