-- Notices that wait to be told together. Partition key: athlete. Growth: empties itself after half a minute.
create table bundled_notice (
    athlete_id  uuid        not null,
    kind        text        not null,
    bundle      text        not null,
    cause       uuid        not null,
    happened_at timestamptz not null,
    arguments   text        not null,
    reference   text        not null,
    primary key (athlete_id, kind, bundle, cause)
);
