-- Trainings as far as they count, also those that do not any more, so that an older state that comes late is known as such. activity_ids are the
-- recordings of one effort that were merged: a flag against one of them suspends the training. Partition key:
-- athlete_id. Growth: about 8 rows of 0.2 kB a month and active athlete, kept for ten years.
create table effort (
    athlete_id           uuid        not null,
    training_id          uuid        not null,
    version              bigint      not null,
    counts               boolean     not null,
    activity_ids         uuid[]      not null,
    sport                text        not null,
    started_at           timestamptz not null,
    day                  date        not null,
    elapsed_seconds      bigint      not null,
    moving_seconds       bigint      not null,
    distance_centimeters bigint      not null,
    ascent_centimeters   bigint      not null,
    recorded             boolean     not null,
    ranks                boolean     not null,
    primary key (athlete_id, training_id)
);
