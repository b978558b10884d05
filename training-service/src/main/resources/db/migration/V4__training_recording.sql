-- Laps and simplified track, apart from the training so that lists stay small. Partition key: athlete_id. Growth: one row
-- a recorded training, 1 to 20 kB.
create table training_recording (
    athlete_id    uuid  not null,
    training_id   uuid  not null,
    laps          jsonb not null,
    encoded_track text,
    streams       jsonb not null,
    primary key (athlete_id, training_id),
    foreign key (athlete_id, training_id) references training (athlete_id, id) on delete cascade
);
