-- Activities whose training was deleted: they do not become a training again. Partition key: athlete_id. Growth: one
-- small row a deleted training that was recorded.
create table deleted_activity (
    athlete_id  uuid        not null,
    activity_id uuid        not null,
    deleted_at  timestamptz not null,
    primary key (athlete_id, activity_id)
);
