-- Group trainings ahead that others may find, by geo cell (H3, resolution 5, about 250 square kilometres) and start. Partition key: cell.
-- Growth: one row of 0.15 kB a group training with a position that is shown to more than the invited, deleted when it begins.
create table group_training_near (
    cell              bigint           not null,
    start_time        timestamptz      not null,
    group_training_id uuid             not null,
    organiser_id      uuid             not null,
    visibility        text             not null,
    sport             text             not null,
    level             text,
    latitude          double precision not null,
    longitude         double precision not null,
    primary key (cell, start_time, group_training_id)
);
