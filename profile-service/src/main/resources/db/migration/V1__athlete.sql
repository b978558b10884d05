-- Who trains, and what the athlete tells. Partition key: athlete_id. Growth: one row an account.
create table athlete (
    athlete_id                       uuid             not null primary key,
    version                          bigint           not null,
    display_name                     text             not null,
    locale                           text             not null,
    time_zone                        text             not null,
    units                            text             not null,
    sex                              text,
    birth_date                       date,
    height_centimeters               double precision,
    weight_kilograms                 double precision,
    max_heart_rate_bpm               integer,
    resting_heart_rate_bpm           integer,
    threshold_heart_rate_bpm         integer,
    functional_threshold_power_watts integer,
    registered_at                    timestamptz      not null
);
