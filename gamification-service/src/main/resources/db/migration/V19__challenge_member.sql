-- Who takes part, and how far. Partition key: athlete_id. Growth: some rows of 0.1 kB a year and athlete.
create table challenge_member (
    athlete_id       uuid        not null,
    challenge_id     uuid        not null,
    joined_at        timestamptz not null,
    value            bigint      not null,
    reached_training uuid,
    reached_day      date,
    reached_value    bigint,
    team             text,
    primary key (athlete_id, challenge_id)
);
