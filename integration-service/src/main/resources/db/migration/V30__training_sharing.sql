-- Who may see the samples of a training, as training-service announces it. Partition key: athlete_id. Growth: one small row a
-- recorded training.
create table training_sharing (
    athlete_id  uuid    not null,
    training_id uuid    not null,
    visibility  text    not null,
    parts       jsonb   not null,
    showable    boolean not null,
    trashed     boolean not null,
    version     bigint  not null,
    primary key (athlete_id, training_id)
);
