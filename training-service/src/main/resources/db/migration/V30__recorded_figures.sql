-- What recordings gave: histograms, best efforts, kilometres. Partition key: athlete_id. Growth: one row of 2 to 10 kB a
-- recorded training.
create table recorded_figures (
    athlete_id  uuid  not null,
    activity_id uuid  not null,
    figures     jsonb not null,
    primary key (athlete_id, activity_id)
);
