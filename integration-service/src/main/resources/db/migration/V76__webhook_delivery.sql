-- What endpoints of vendors are told. Partition key: endpoint. Growth: one row per event and endpoint, kept for seven days.
-- The id begins with the moment of the event. athlete_id: absent once the account is erased; sealed_athlete then tells whose consent
-- ended, until the endpoint has heard of it. due_since: when it began to be tried, again after a replay.
create table webhook_delivery (
    webhook_id     uuid        not null,
    id             uuid        not null,
    kind           text        not null,
    athlete_id     uuid,
    sealed_athlete text,
    import_id      uuid,
    external_id    text,
    reason         text,
    state          text        not null,
    due_since      timestamptz not null,
    attempts       int         not null,
    attempted_at   timestamptz,
    status         int,
    failure        text,
    primary key (webhook_id, id)
);
