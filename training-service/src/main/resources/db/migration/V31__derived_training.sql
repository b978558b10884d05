-- What each training that counts gave. Partition key: athlete_id. Growth: one row of 1 to 4 kB a training.
create table derived_training (
    athlete_id      uuid          not null,
    training_id     uuid          not null,
    activity_id     uuid,
    sport           text          not null,
    day             date          not null,
    started_at      timestamptz   not null,
    seconds         integer       not null,
    distance_meters numeric(12, 1),
    ascent_meters   numeric(12, 1),
    load            numeric(10, 2),
    load_method     text,
    facts           jsonb         not null,
    marks           jsonb         not null,
    primary key (athlete_id, training_id)
);
