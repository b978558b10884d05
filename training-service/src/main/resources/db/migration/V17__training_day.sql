-- What each training that counts adds to the sums, and its day in the calendar. Partition key: athlete_id. Growth: one
-- small row a training.
create table training_day (
    athlete_id           uuid    not null,
    training_id          uuid    not null,
    local_date           date    not null,
    sport                text    not null,
    elapsed_seconds      bigint  not null,
    moving_seconds       bigint  not null,
    distance_millimeters bigint  not null,
    ascent_millimeters   bigint  not null,
    primary key (athlete_id, training_id)
);
