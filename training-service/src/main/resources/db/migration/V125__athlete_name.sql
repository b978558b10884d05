-- By which names athletes are shown to others, as profile-service tells. Partition key: athlete_id. Growth: one row of 0.1 kB an
-- athlete.
create table athlete_name (
    athlete_id   uuid   primary key,
    display_name text   not null,
    version      bigint not null
);
