-- Which training wore which item: what gear_training and gear_mounting say, item by item. Partition key: athlete_id.
-- Growth: about one to five rows of 0.1 kB a training, for what is mounted too.
create table gear_use (
    athlete_id           uuid        not null,
    gear_id              uuid        not null,
    training_id          uuid        not null,
    started_at           timestamptz not null,
    day                  date        not null,
    distance_centimeters bigint      not null,
    seconds              bigint      not null,
    ascent_centimeters   bigint      not null,
    primary key (athlete_id, gear_id, training_id)
);
