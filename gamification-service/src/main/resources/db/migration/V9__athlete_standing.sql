-- Points and level of each athlete. version grows with every change. Partition key: athlete_id. Growth: one row of 60 bytes an athlete.
create table athlete_standing (
    athlete_id uuid    not null primary key,
    points     bigint  not null,
    level      integer not null,
    version    bigint  not null
);
