-- One item of an athlete's gear, also retired and deleted ones. Partition key: athlete_id. Growth: some 10 rows of 0.2 kB an athlete.
create table owned_item (
    athlete_id uuid    not null,
    gear_id    uuid    not null,
    kind       text    not null,
    name       text    not null,
    product_id text,
    active     boolean not null,
    version    bigint  not null,
    primary key (athlete_id, gear_id)
);
