-- Endpoints of vendors' apps that hear of events, with their secrets sealed. Partition key: client. Growth: at most five rows an app.
-- state_at: since when. former_secret: the one before, which signs too until former_until.
create table webhook (
    client_id     text        not null,
    id            uuid        not null,
    address       text        not null,
    kinds         text        not null,
    state         text        not null,
    state_at      timestamptz not null,
    sealed_secret text        not null,
    former_secret text,
    former_until  timestamptz,
    created_at    timestamptz not null,
    primary key (client_id, id)
);
