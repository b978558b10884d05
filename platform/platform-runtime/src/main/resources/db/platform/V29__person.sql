-- Names of athletes, as profile-service announces them. Partition key: athlete_id. Growth: one small row an athlete.
create table person (
    athlete_id   uuid   not null primary key,
    display_name text   not null,
    version      bigint not null
);
