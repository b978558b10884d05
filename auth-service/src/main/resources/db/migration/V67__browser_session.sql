-- Sessions of signed-in browsers, as their person sees and ends them; a session without its row is refused. Partition key:
-- account_id. Growth: one row a signed-in browser; removed when it was unused or lived for too long.
create table browser_session (
    account_id   uuid        not null,
    session_id   text        not null,
    started_at   timestamptz not null,
    last_used_at timestamptz not null,
    ends_at      timestamptz not null,
    expires_at   timestamptz not null,
    network      text        not null,
    device       text        not null,
    primary key (account_id, session_id)
);
