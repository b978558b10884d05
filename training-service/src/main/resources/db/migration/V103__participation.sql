-- What an athlete is to a group training. Partition key: group_training_id. Growth: one row of 0.1 kB an athlete who was invited or joined.
-- start_time is that of the group training, so that an athlete's own list is read along one index.
create table participation (
    group_training_id uuid        not null,
    athlete_id        uuid        not null,
    state             text        not null,
    cause             text        not null,
    revision          bigint      not null,
    arrived_at        timestamptz not null,
    start_time        timestamptz not null,
    primary key (group_training_id, athlete_id)
);
