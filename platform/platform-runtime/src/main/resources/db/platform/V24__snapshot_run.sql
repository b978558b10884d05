-- The last snapshot of each topic whose state this service publishes. Partition key: topic. Growth: none, a row a topic.
create table snapshot_run (
    topic        text        primary key,
    started_at   timestamptz not null,
    after_key    text,
    announced    bigint      not null,
    completed_at timestamptz
);
