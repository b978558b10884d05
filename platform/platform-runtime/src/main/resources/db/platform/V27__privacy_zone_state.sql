-- Circles that hide places of athletes from others, as profile-service announces them. Partition key: athlete_id.
-- Growth: one row of at most 2 kB an athlete with zones or thresholds.
create table privacy_zone_state (
    athlete_id uuid   not null primary key,
    zones      jsonb  not null,
    version    bigint not null
);
