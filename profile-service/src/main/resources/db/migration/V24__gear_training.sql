-- Trainings as far as they wear gear, also those that do not count any more, so that an older state that comes late is
-- known as such. Partition key: athlete_id. Growth: about 8 rows of 0.2 kB a month and active athlete, kept for ten years.
create table gear_training (
    athlete_id           uuid        not null,
    training_id          uuid        not null,
    version              bigint      not null,
    counts               boolean     not null,
    started_at           timestamptz not null,
    day                  date        not null,
    distance_centimeters bigint      not null,
    seconds              bigint      not null,
    ascent_centimeters   bigint      not null,
    gear_ids             uuid[]      not null,
    primary key (athlete_id, training_id)
);
