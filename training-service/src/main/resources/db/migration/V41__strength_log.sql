-- The sets of a training, read and written whole. Partition key: athlete_id. Growth: one row of 1 to 5 kB a strength training.
create table strength_log (
    athlete_id  uuid   not null,
    training_id uuid   not null,
    version     bigint not null,
    sets        jsonb  not null,
    primary key (athlete_id, training_id),
    foreign key (athlete_id, training_id) references training (athlete_id, id) on delete cascade
);
