-- What a channel has carried on a day of the athlete's calendar, to count it. Partition key: athlete. Growth: at most the daily limit per
-- channel, for two days.
create table carried_delivery (
    athlete_id      uuid        not null,
    channel         text        not null,
    day             date        not null,
    notification_id uuid        not null,
    carried_at      timestamptz not null,
    primary key (athlete_id, channel, day, notification_id)
);
