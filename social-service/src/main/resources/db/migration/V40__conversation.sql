-- Conversations of two and of groups. Partition key: id. Growth: one row per conversation. Sending writes this row of its own
-- conversation alone, and no index names a column that it writes.
create table conversation (
    id          uuid        primary key,
    kind        text        not null,
    title       text,
    created_at  timestamptz not null,
    active_at   timestamptz not null,
    last_number bigint      not null
);
