-- Weight over time, one a day. Partition key: athlete_id. Growth: at most one small row an athlete and day.
create table athlete_weight (
    athlete_id  uuid             not null,
    measured_on date             not null,
    kilograms   double precision not null,
    primary key (athlete_id, measured_on),
    foreign key (athlete_id) references athlete (athlete_id) on delete cascade
);
