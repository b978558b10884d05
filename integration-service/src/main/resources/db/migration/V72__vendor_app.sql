-- Whose the apps of vendors are. Partition key: client. Growth: one row per app, at most twenty an account.
create table vendor_app (
    client_id text   not null primary key,
    owner_id  uuid   not null,
    version   bigint not null
);
