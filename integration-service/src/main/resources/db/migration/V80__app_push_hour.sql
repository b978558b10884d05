-- What of an app's pushes was accepted, by hours. Partition key: client. Growth: one row per app and hour with pushes, kept for 30 days.
-- timed, took_millis: imports and how long they took into the diary, all together. last_at: of the last one.
create table app_push_hour (
    client_id   text        not null,
    hour        timestamptz not null,
    accepted    bigint      not null,
    timed       bigint      not null,
    took_millis bigint      not null,
    last_at     timestamptz not null,
    primary key (client_id, hour)
);
