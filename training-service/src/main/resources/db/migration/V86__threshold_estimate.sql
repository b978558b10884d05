-- The last estimate of each threshold that was announced. Partition key: athlete_id. Growth: at most four small rows an athlete.
create table threshold_estimate (
    athlete_id uuid             not null,
    threshold  text             not null,
    value      double precision not null,
    from_day   date             not null,
    primary key (athlete_id, threshold)
);
