-- In which time zone athletes live, as profile-service tells. Partition key: athlete_id. Growth: one row of 0.1 kB an athlete.
create table athlete_zone (
    athlete_id uuid   primary key,
    time_zone  text   not null,
    version    bigint not null
);
