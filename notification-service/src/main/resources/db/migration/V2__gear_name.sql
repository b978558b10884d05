-- How an athlete calls an item of gear, for texts about it. Partition key: athlete. Growth: one small row per item.
create table gear_name (
    athlete_id uuid   not null,
    gear_id    uuid   not null,
    name       text   not null,
    version    bigint not null,
    primary key (athlete_id, gear_id)
);
