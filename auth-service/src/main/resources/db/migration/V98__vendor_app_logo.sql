-- Logos of vendors' applications: the one that athletes see, and the one that waits for an administrator. Partition key:
-- client_id. Growth: at most two rows of up to 70 kB for each application that exists.
create table vendor_app_logo (
    client_id text    not null,
    waiting   boolean not null,
    picture   bytea   not null,
    digest    text    not null,
    primary key (client_id, waiting)
);
