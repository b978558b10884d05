-- Calendars at secret addresses. Partition key: athlete_id. Growth: at most one small row an athlete.
create table calendar_feed (
    athlete_id     uuid        not null primary key,
    address_digest bytea       not null,
    language       text        not null,
    created_at     timestamptz not null
);
