-- What speaks against recordings, and what became of it. Suspends: the trainings made of the recording count nowhere. other_activity_id is what a copy
-- is a copy of. Partition key: athlete_id. Growth: a row of 0.3 kB for one recording in some hundreds, kept with the recording.
create table flag (
    athlete_id        uuid             not null,
    id                uuid             not null,
    activity_id       uuid             not null,
    kind              text             not null,
    measure           text             not null,
    measured          double precision not null,
    limit_value       double precision not null,
    other_activity_id uuid,
    state             text             not null,
    suspends          boolean          not null,
    found_at          timestamptz      not null,
    appeal            text,
    appealed_at       timestamptz,
    decided_by        uuid,
    decided_at        timestamptz,
    note              text,
    primary key (athlete_id, id)
);
