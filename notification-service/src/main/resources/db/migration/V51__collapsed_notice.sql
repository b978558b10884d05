-- Which notification an inbox holds of what is told in one place, such as a conversation. Partition key: athlete. Growth: one row per
-- athlete and conversation with a message in the last 180 days.
create table collapsed_notice (
    athlete_id      uuid        not null,
    kind            text        not null,
    bundle          text        not null,
    notification_id uuid        not null,
    arguments       text        not null,
    happened_at     timestamptz not null,
    primary key (athlete_id, kind, bundle)
);
