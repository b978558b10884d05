-- The kept sums of gear_use: of all lives of an item, and of the current one. Partition key: athlete_id. Growth: one row an
-- item that was used.
create table gear_wear (
    athlete_id uuid not null,
    gear_id    uuid not null,
    total_trainings            bigint not null,
    total_days                 bigint not null,
    total_distance_centimeters bigint not null,
    total_seconds              bigint not null,
    total_ascent_centimeters   bigint not null,
    total_first_day            date,
    total_last_day             date,
    current_trainings            bigint not null,
    current_days                 bigint not null,
    current_distance_centimeters bigint not null,
    current_seconds              bigint not null,
    current_ascent_centimeters   bigint not null,
    current_first_day            date,
    current_last_day             date,
    life       integer not null,
    noticed    text not null,
    primary key (athlete_id, gear_id),
    foreign key (athlete_id, gear_id) references gear (athlete_id, id) on delete cascade
);
