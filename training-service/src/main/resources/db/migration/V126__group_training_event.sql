-- Group trainings in event mode, with their start waves as JSON. Partition key: group_training_id. Growth: one row of up to 4 kB an event, some a year
-- and organiser.
create table group_training_event (
    group_training_id uuid primary key,
    waves             text not null
);
