-- Requested exports of people's data. Partition key: id. Growth: the exports of a week.
create table data_export (
    id             uuid        primary key,
    account_id     uuid        not null,
    requested_at   timestamptz not null,
    expires_at     timestamptz not null,
    completed_at   timestamptz,
    archive_bytes  bigint,
    archive_sha256 text
);
