-- What waits for a channel, beside the due work that carries it, so that an erasure finds both. Partition key: athlete. Growth: empties
-- itself.
create table pending_delivery (
    athlete_id      uuid not null,
    notification_id uuid not null,
    channel         text not null,
    primary key (athlete_id, notification_id, channel)
);
