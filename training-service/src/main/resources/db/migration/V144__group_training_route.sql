-- Which training of an organiser is the route of a group training. Partition key: group_training_id. Growth: at most one row of 0.1 kB a group training.
create table group_training_route (
    group_training_id uuid primary key,
    athlete_id        uuid not null,
    training_id       uuid not null
);
