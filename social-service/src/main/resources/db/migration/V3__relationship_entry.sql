-- The lists of an athlete, written with the pair from which they follow. Partition key: athlete_id. Growth: one or two small rows an athlete and
-- friend, follower or request.
create table relationship_entry (
    athlete_id uuid        not null,
    tie        text        not null,
    other_id   uuid        not null,
    since      timestamptz not null,
    named      boolean     not null,
    primary key (athlete_id, tie, other_id)
);
