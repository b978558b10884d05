-- Totals of comments, answers and reactions, in shards so that a crowd does not wait for one row. Partition key: subject_id.
-- Growth: some rows a subject and a comment with reactions, at most 8 for each that is counted.
create table tally (
    subject_id uuid     not null,
    target_id  uuid     not null,
    what       text     not null,
    shard      smallint not null,
    total      bigint   not null,
    primary key (subject_id, target_id, what, shard)
);
