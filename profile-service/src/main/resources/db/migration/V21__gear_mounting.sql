-- When a component was on what. Partition key: athlete_id. Growth: a few rows an athlete and year.
create table gear_mounting (
    athlete_id    uuid        not null,
    gear_id       uuid        not null,
    mounted_at    timestamptz not null,
    carrier_id    uuid        not null,
    dismounted_at timestamptz,
    primary key (athlete_id, gear_id, mounted_at),
    foreign key (athlete_id, gear_id) references gear (athlete_id, id) on delete cascade,
    foreign key (athlete_id, carrier_id) references gear (athlete_id, id) on delete cascade
);
