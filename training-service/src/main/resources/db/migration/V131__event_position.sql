-- Who shows others at an event where they are, and where that was last; null until they say it and while a privacy zone hides it. Partition key:
-- group_training_id. Growth: one row of 0.1 kB an athlete who chose so, deleted a day after the event.
create table event_position (
    group_training_id uuid not null,
    athlete_id        uuid not null,
    latitude          double precision,
    longitude         double precision,
    seen_at           timestamptz,
    primary key (group_training_id, athlete_id)
);
