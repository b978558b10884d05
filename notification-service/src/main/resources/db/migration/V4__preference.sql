-- Where an athlete's choice differs from what a kind does by itself. Partition key: athlete. Growth: a row for each kind and channel
-- that was changed.
create table preference (
    athlete_id uuid    not null,
    kind       text    not null,
    channel    text    not null,
    wanted     boolean not null,
    primary key (athlete_id, kind, channel)
);
