-- Pairs of recordings that the athlete split, in both orders. Partition key: athlete_id. Growth: two small rows a split, very few an athlete.
create table kept_apart (
    athlete_id  uuid not null,
    activity_id uuid not null,
    other_id    uuid not null,
    primary key (athlete_id, activity_id, other_id)
);
