-- What was fetched from trackers, under their ids. Partition key: athlete. Growth: one small row per fetched recording, until it is
-- withdrawn. import_id is absent where there was nothing to import.
create table tracker_item (
    athlete_id  uuid        not null,
    tracker     text        not null,
    external_id text        not null,
    import_id   uuid,
    fetched_at  timestamptz not null,
    primary key (athlete_id, tracker, external_id)
);
