-- Sums of each day, week (from Monday), month and year by sport, changed within the transaction of the training. Whole
-- numbers, so that adding and taking away ends where it began. Partition key: athlete_id. Growth: up to 4 rows a day and sport.
create table training_sum (
    athlete_id           uuid    not null,
    period               text    not null,
    starts_on            date    not null,
    sport                text    not null,
    trainings            bigint  not null,
    elapsed_seconds      bigint  not null,
    moving_seconds       bigint  not null,
    distance_millimeters bigint  not null,
    ascent_millimeters   bigint  not null,
    primary key (athlete_id, period, starts_on, sport)
);
