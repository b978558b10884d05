-- The ledger: what was acknowledged and what became of it. Partition key: athlete. Growth: one row per file, for good.
create table import_ledger (
    athlete_id     uuid        not null,
    id             uuid        not null,
    client_id      text        not null,
    source_kind    text        not null,
    external_id    text,
    file_name      text,
    content_type   text,
    content_sha256 text        not null,
    content_bytes  bigint      not null,
    state          text        not null,
    file_format    text,
    warnings       jsonb       not null,
    refusal_reason text,
    refusal_detail text,
    received_at    timestamptz not null,
    finished_at    timestamptz,
    due_at         timestamptz,
    attempts       int         not null,
    version        int         not null,
    primary key (athlete_id, id)
);
