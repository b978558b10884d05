-- That a consent was given or withdrawn: which text was shown, where and when. Partition key: athlete_id. Growth: a few rows of 0.1 kB an
-- athlete.
create table consent_record (
    athlete_id   uuid        not null,
    id           uuid        not null,
    purpose      text        not null,
    given        boolean     not null,
    text_version text,
    place        text        not null,
    recorded_at  timestamptz not null,
    primary key (athlete_id, id)
);
