-- Who was there without a recording as proof. Partition key: group_training_id. Growth: one row of 0.1 kB an athlete whose attendance was confirmed.
create table joint_confirmation (
    group_training_id uuid        not null,
    athlete_id        uuid        not null,
    source            text        not null,
    confirmed_at      timestamptz not null,
    primary key (group_training_id, athlete_id)
);
