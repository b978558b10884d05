-- Routes of recordings, reduced to 64 places. Partition key: athlete_id. Growth: one row of 3 kB a recording with positions.
create table recorded_route (
    athlete_id  uuid  not null,
    activity_id uuid  not null,
    start_cell  text  not null,
    route       jsonb not null,
    primary key (athlete_id, activity_id)
);
