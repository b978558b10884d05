-- Comments of erased athletes whose texts are to be deleted in Cassandra. Partition key: comment_id. Empties itself.
create table erased_comment (
    comment_id uuid        not null primary key,
    subject_id uuid        not null,
    created_at timestamptz not null
);
