-- Work that is due at a time. Partition key: queue and shard, which follows from the id. Growth: empties itself; holds what
-- is scheduled ahead, and what was set aside until a person has decided.
-- due_at: when a worker may claim it: its due time, the end of its lease, or the end of its back-off; null when set aside.
-- lease: the fence of the last claim; null as long as no worker has begun.
create table due_work (
    queue        text        not null,
    shard        smallint    not null,
    id           text        not null,
    due_at       timestamptz,
    attempts     int         not null,
    lease        uuid,
    set_aside_at timestamptz,
    failure      text,
    payload      text        not null,
    primary key (queue, shard, id)
);
