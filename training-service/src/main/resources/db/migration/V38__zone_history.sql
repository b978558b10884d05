-- Zones and thresholds of an athlete by date, as profile-service told them. Partition key: athlete_id. Growth: one row an athlete.
create table zone_history (
    athlete_id uuid   not null primary key,
    version    bigint not null,
    history    jsonb  not null
);
