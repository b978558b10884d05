-- The ids that clients gave to what they pushed. Partition key: athlete. Growth: one row per push with such an id.
create table import_external_id (
    athlete_id     uuid not null,
    client_id      text not null,
    external_id    text not null,
    content_sha256 text not null,
    import_id      uuid not null,
    primary key (athlete_id, client_id, external_id)
);
