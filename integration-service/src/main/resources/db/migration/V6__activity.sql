-- One session of a decoded file, and the training that was made from it. Partition key: athlete. Growth: one row per
-- session, for good.
create table activity (
    athlete_id   uuid not null,
    id           uuid not null,
    import_id    uuid not null,
    session      int  not null,
    start_time   timestamptz,
    sample_count int  not null,
    training_id  uuid,
    deleted_at   timestamptz,
    primary key (athlete_id, id),
    foreign key (athlete_id, import_id) references import_ledger (athlete_id, id)
);
