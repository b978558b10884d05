-- Which access tokens are good no more. Partition key: id. Growth: one row for each sign-out, reuse of a refresh token and
-- change of roles; removed after the longest token's life.
create table revocation (
    id          uuid        primary key,
    account_id  uuid,
    session_id  text,
    client_id   text,
    not_before  timestamptz not null,
    recorded_at timestamptz not null
);
