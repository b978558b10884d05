-- Until when the ranking of an event counts. Partition key: group_training_id. Growth: one row of 0.1 kB an event, written every few seconds of it.
create table event_ranking (
    group_training_id uuid        primary key,
    as_of             timestamptz not null,
    finished          int         not null
);
