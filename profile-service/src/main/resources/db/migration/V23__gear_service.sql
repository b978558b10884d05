-- Services that began the life of an item again. Partition key: athlete_id. Growth: a few rows an athlete and year.
create table gear_service (
    athlete_id uuid        not null,
    gear_id    uuid        not null,
    served_at  timestamptz not null,
    note       text,
    primary key (athlete_id, gear_id, served_at),
    foreign key (athlete_id, gear_id) references gear (athlete_id, id) on delete cascade
);
