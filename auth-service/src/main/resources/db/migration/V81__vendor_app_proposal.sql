-- What an application waits to become until an administrator decides. Partition key: client_id. Growth: one row for each that waits.
create table vendor_app_proposal (
    client_id     text        primary key,
    name          text        not null,
    website       text        not null,
    redirect_uris text        not null,
    scopes        text        not null,
    submitted_at  timestamptz not null
);
