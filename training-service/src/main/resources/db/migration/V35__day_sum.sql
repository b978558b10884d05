-- The sums of each day and sport. Partition key: athlete_id. Growth: at most one small row a training.
create table day_sum (
    athlete_id      uuid           not null,
    day             date           not null,
    sport           text           not null,
    trainings       integer        not null,
    seconds         bigint         not null,
    distance_meters numeric(14, 1) not null,
    ascent_meters   numeric(14, 1) not null,
    load            numeric(12, 2) not null,
    primary key (athlete_id, day, sport)
);
