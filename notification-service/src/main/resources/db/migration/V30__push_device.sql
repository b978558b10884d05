-- The browsers in which an athlete wants notifications. Partition key: athlete. Growth: at most 20 rows per athlete. Address and keys
-- are sealed: who has them can write on the athlete's screen.
create table push_device (
    athlete_id uuid        not null,
    device_id  uuid        not null,
    digest     bytea       not null,
    sealed     text        not null,
    name       text        not null,
    since      timestamptz not null,
    primary key (athlete_id, device_id)
);
