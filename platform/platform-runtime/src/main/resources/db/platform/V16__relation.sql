-- What one person is to an athlete, as social-service announces it; no row: strangers. Partition key: athlete_id.
-- Growth: one row for each ordered pair that was ever related, some hundreds an athlete.
create table relation (
    athlete_id uuid    not null,
    other_id   uuid    not null,
    friend     boolean not null,
    follower   boolean not null,
    coach      boolean not null,
    blocked    boolean not null,
    version    bigint  not null,
    primary key (athlete_id, other_id)
);
