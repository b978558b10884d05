-- Which services have written their part. Partition key: export_id. Growth: one row for each export and service.
create table data_export_part (
    export_id  uuid        not null references data_export (id) on delete cascade,
    service    text        not null,
    bytes      bigint      not null,
    sha256     text        not null,
    written_at timestamptz not null,
    primary key (export_id, service)
);
