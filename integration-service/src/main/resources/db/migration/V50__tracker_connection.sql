-- Accounts at trackers that athletes have connected, with their tokens sealed. Partition key: athlete. Growth: at most one row
-- per athlete and tracker, removed when the athlete disconnects.
-- token_version: grows with each refresh. refresh_until: until when one process alone may refresh.
-- asked_at: until when the tracker was asked for all that is new.
create table tracker_connection (
    athlete_id     uuid        not null,
    tracker        text        not null,
    remote_athlete text        not null,
    state          text        not null,
    scopes         text        not null,
    sealed_tokens  text        not null,
    expires_at     timestamptz not null,
    token_version  int         not null,
    refresh_until  timestamptz,
    connected_at   timestamptz not null,
    asked_at       timestamptz,
    exchanged_at   timestamptz,
    exchange       text        not null,
    found          int         not null,
    history        text        not null,
    primary key (athlete_id, tracker)
);
