-- The wear of an item that was announced last. Partition key: athlete_id. Growth: one row of 0.1 kB an item that wears out.
create table announced_wear (
    athlete_id uuid             not null,
    gear_id    uuid             not null,
    life       integer          not null,
    measure    text             not null,
    used       double precision not null,
    lower_end  bigint           not null,
    upper_end  bigint           not null,
    weeks      bigint,
    noticed_at timestamptz      not null,
    primary key (athlete_id, gear_id)
);
