-- The recordings of trainings that have several, each as it came. Partition key: athlete_id. Growth: one row of 2 to 40 kB a recording of a
-- training that has several; most trainings have one and no row here.
create table merged_recording (
    athlete_id  uuid  not null,
    activity_id uuid  not null,
    training_id uuid  not null,
    revision    int   not null,
    recording   jsonb not null,
    primary key (athlete_id, activity_id),
    foreign key (athlete_id, training_id) references training (athlete_id, id) on delete cascade
);
