-- What is to be deleted in Cassandra, and when. Partition key: the subject (a raw file or an activity). Growth: empties
-- itself; besides what is under way it holds refused files until their retention ends.
-- SCHEDULED: may be cancelled. STARTED: may not. CANCELLED: an upload that was acknowledged; removed in passing.
create table erasure (
    subject_id uuid        not null,
    kind       text        not null,
    due_at     timestamptz not null,
    state      text        not null,
    primary key (subject_id, kind)
);
