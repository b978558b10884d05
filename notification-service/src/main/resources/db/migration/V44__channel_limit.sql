-- How much an athlete lets a channel carry in a day, where that differs from the default. Partition key: athlete. Growth: at most a row
-- per channel.
create table channel_limit (
    athlete_id uuid    not null,
    channel    text    not null,
    per_day    integer not null,
    primary key (athlete_id, channel)
);
