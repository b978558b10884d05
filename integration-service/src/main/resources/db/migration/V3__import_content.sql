-- Which import holds a content of an athlete. Partition key: athlete. Growth: one row per distinct file.
-- deleted_at: the athlete has deleted all trainings that were made from it.
create table import_content (
    athlete_id     uuid not null,
    content_sha256 text not null,
    import_id      uuid not null,
    deleted_at     timestamptz,
    primary key (athlete_id, content_sha256)
);
