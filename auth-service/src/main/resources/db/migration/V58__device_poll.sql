-- When a device that waits for its owner polled last. Partition key: authorization_id. Growth: one row for each code that was polled for;
-- removed when the code has expired.
create table device_poll (
    authorization_id text        primary key,
    polled_at        timestamptz not null,
    interval_seconds int         not null,
    expires_at       timestamptz not null
);
