-- Gear of athletes as profile-service tells of it, for defaults of new trainings. Partition key: athlete_id. Growth: some 10
-- rows of 0.1 kB an athlete, at most 500 and what was deleted.
create table gear_item (
    athlete_id uuid    not null,
    gear_id    uuid    not null,
    kind       text    not null,
    active     boolean not null,
    defaults   text    not null,
    version    bigint  not null,
    primary key (athlete_id, gear_id)
);
