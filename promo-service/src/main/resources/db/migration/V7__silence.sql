-- What an athlete does not want to hear of: a subject for a time or for ever, or a brand. Partition key: athlete_id. Growth: at most 200
-- rows of 0.1 kB an athlete.
create table silence (
    athlete_id uuid        not null,
    kind       text        not null,
    word       text        not null,
    id         uuid        not null,
    until      timestamptz,
    since      timestamptz not null,
    primary key (athlete_id, kind, word)
);
