-- Which clients got an ID token of which session, so that they learn when it ends. Partition key: id. Growth: one row for each
-- client of a browser's session; removed when the session ends, or half a year after the last ID token.
create table session_client (
    id                   uuid        primary key,
    session_id           text        not null,
    registered_client_id text        not null,
    account_id           uuid        not null,
    expires_at           timestamptz not null,
    constraint session_client_of_session unique (session_id, registered_client_id)
);
