-- Everything between two people, the smaller id first. Partition key: low_id. Growth: one row of 0.1 kB for each two who ever had to do
-- with each other, some hundreds an athlete.
create table relationship (
    low_id            uuid        not null,
    high_id           uuid        not null,
    friends_at        timestamptz,
    low_requested_at  timestamptz,
    low_asked_at      timestamptz,
    low_follows_at    timestamptz,
    low_blocked_at    timestamptz,
    low_knew_name     boolean     not null,
    high_requested_at timestamptz,
    high_asked_at     timestamptz,
    high_follows_at   timestamptz,
    high_blocked_at   timestamptz,
    high_knew_name    boolean     not null,
    version           bigint      not null,
    primary key (low_id, high_id),
    check (low_id < high_id)
);
