-- Who stands how to a group training. Partition key: group training and shard, 64 of them by the athlete's id, so that thousands who
-- join at once write apart and a change is told shard by shard. Growth: one row per athlete and training, until 30 days after it.
create table participant (
    group_training_id uuid        not null,
    shard             smallint    not null,
    athlete_id        uuid        not null,
    state             text        not null,
    revision          bigint      not null,
    concerned_since   timestamptz not null,
    primary key (group_training_id, shard, athlete_id)
);
