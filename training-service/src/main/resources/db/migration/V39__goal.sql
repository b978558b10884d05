-- Goals of athletes. Partition key: athlete_id. Growth: at most 50 small rows an athlete.
create table goal (
    athlete_id uuid             not null,
    id         uuid             not null,
    version    bigint           not null,
    name       text,
    measure    text             not null,
    period     text             not null,
    target     double precision not null,
    sport      text,
    starts_on  date,
    ends_on    date,
    primary key (athlete_id, id)
);
