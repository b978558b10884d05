-- What became of the files of an archive. Partition key: athlete. Growth: up to 50,000 rows per archive, kept for 30 days.
create table import_archive_file (
    athlete_id uuid        not null,
    archive_id uuid        not null,
    number     int         not null,
    name       text        not null,
    status     text        not null,
    import_id  uuid,
    reason     text,
    created_at timestamptz not null,
    primary key (athlete_id, archive_id, number)
);
