-- Who was told of the joint result, and whether the others know of their recording. Partition key: group_training_id. Growth: one row of 0.1 kB an
-- athlete who came, for 8 days.
create table joint_told (
    group_training_id uuid        not null,
    athlete_id        uuid        not null,
    recorded          boolean     not null,
    told_at           timestamptz not null,
    primary key (group_training_id, athlete_id)
);
