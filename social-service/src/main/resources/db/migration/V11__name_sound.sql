-- Which keys an athlete has, so that they go with the name. Partition key: athlete_id. Growth: one row of at most 2 kB an athlete.
create table name_sound (
    athlete_id uuid   not null primary key,
    keys       text[] not null
);
