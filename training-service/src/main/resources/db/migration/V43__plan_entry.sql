-- One planned training. Partition key: athlete_id. Growth: up to about 30 rows an athlete and month, kept like trainings.
create table plan_entry (
    athlete_id   uuid    not null,
    id           uuid    not null,
    version      bigint  not null,
    day          date    not null,
    time_of_day  time,
    sport        text    not null,
    title        text,
    note         text,
    aim_seconds  integer,
    aim_meters   double precision,
    aim_load     integer,
    fulfilled_by text    not null,
    training_id  uuid,
    primary key (athlete_id, id)
);
