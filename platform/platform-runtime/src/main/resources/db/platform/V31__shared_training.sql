-- Who may see which training, as training-service announces it. Partition key: athlete_id. Growth: one small row a training; of a
-- deleted one only the fact remains, so that a late state does not bring it back.
create table shared_training (
    athlete_id  uuid        not null,
    training_id uuid        not null,
    visibility  text        not null,
    parts       jsonb       not null,
    showable    boolean     not null,
    trashed     boolean     not null,
    deleted     boolean     not null,
    started_at  timestamptz,
    version     bigint      not null,
    primary key (athlete_id, training_id)
);
