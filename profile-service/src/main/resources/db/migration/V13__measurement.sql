-- What an athlete measured on a day, beside the weight. Partition key: athlete_id. Growth: at most one small row an athlete and day.
create table measurement (
    athlete_id                   uuid not null,
    measured_on                  date not null,
    resting_heart_rate_bpm       integer,
    heart_rate_variability_millis double precision,
    body_fat_percent             double precision,
    sleep_minutes                integer,
    primary key (athlete_id, measured_on),
    foreign key (athlete_id) references athlete (athlete_id) on delete cascade
);
