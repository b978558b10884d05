-- Who goes to which group training. Partition key: athlete_id. Growth: one row for each participation, kept until 90 days after the start.
create table training_companion (
    athlete_id        uuid        not null,
    group_training_id uuid        not null,
    starts_at         timestamptz not null,
    going             boolean     not null,
    revision          bigint      not null,
    primary key (athlete_id, group_training_id)
);
