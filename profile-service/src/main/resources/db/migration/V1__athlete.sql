-- Partition key: id (the athlete). Growth: one row per account.
create table athlete (
    id                         uuid primary key,
    version                    bigint      not null,
    display_name               text        not null,
    locale                     text        not null,
    time_zone                  text        not null,
    units                      text        not null,
    sex                        text,
    birth_date                 date,
    height_centimeters         int,
    weight_kilograms           double precision,
    max_heart_rate_bpm         int,
    resting_heart_rate_bpm     int,
    threshold_heart_rate_bpm   int,
    threshold_power_watts      int,
    registered_at              timestamptz not null
);
