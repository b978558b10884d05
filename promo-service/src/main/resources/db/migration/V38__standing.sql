-- The level of an athlete, as announced. Partition key: athlete_id. Growth: one row of 0.1 kB an athlete who has one.
create table standing (
    athlete_id uuid    primary key,
    level      integer not null,
    version    bigint  not null
);
