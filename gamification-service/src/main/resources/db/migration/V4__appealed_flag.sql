-- Flags that wait for a moderator, in the order of their appeals. Partition key: shard of 8. Growth: empties itself.
create table appealed_flag (
    shard       integer     not null,
    appealed_at timestamptz not null,
    athlete_id  uuid        not null,
    flag_id     uuid        not null,
    primary key (shard, appealed_at, flag_id)
);
