-- What waits for the daily digest of an athlete, beside the due work that sends it. Partition key: athlete. Growth: empties itself once a
-- day.
create table digest_item (
    athlete_id      uuid not null,
    notification_id uuid not null,
    primary key (athlete_id, notification_id)
);
