-- Whose application a vendor's client is. Partition key: client_id. Growth: one row for each vendor's application.
create table vendor_app (
    client_id     text        primary key,
    owner_id      uuid        not null,
    website       text        not null,
    registered_at timestamptz not null
);
