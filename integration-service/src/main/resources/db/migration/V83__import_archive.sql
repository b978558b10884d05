-- Archives of many recordings that athletes hand in by parts. Partition key: athlete. Growth: one row per archive, kept for 30 days.
-- parts: a bit for each part that is there. files: in the archive; the counts behind it tell what became of them.
create table import_archive (
    athlete_id  uuid        not null,
    id          uuid        not null,
    client_id   text        not null,
    file_name   text,
    bytes       bigint      not null,
    parts       bytea       not null,
    state       text        not null,
    reason      text,
    created_at  timestamptz not null,
    finished_at timestamptz,
    files       int         not null,
    imported    int         not null,
    known       int         not null,
    skipped     int         not null,
    refused     int         not null,
    primary key (athlete_id, id)
);
