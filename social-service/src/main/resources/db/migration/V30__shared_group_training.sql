-- Who may see which group training, as training-service announces it. Partition key: id. Growth: one small row a group training.
create table shared_group_training (
    id           uuid        not null primary key,
    organiser_id uuid,
    visibility   text        not null,
    cancelled    boolean     not null,
    started_at   timestamptz not null,
    revision     bigint      not null
);
