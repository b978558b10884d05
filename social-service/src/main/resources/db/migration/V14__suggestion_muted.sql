-- People whom an athlete does not want to have suggested. Partition key: athlete_id. Growth: a few rows an athlete.
create table suggestion_muted (
    athlete_id uuid        not null,
    muted_id   uuid        not null,
    muted_at   timestamptz not null,
    primary key (athlete_id, muted_id)
);
