-- Which recording of an athlete belongs to a group training. Partition key: group_training_id. Growth: one row of 0.1 kB an athlete who recorded it.
-- training_id is null where the athlete took the recording away; then none is attached by itself.
create table joint_recording (
    group_training_id uuid not null,
    athlete_id        uuid not null,
    training_id       uuid,
    chosen_by         text not null,
    primary key (group_training_id, athlete_id)
);
