-- When athletes finished. Partition key: group_training_id. Growth: one row of 0.1 kB an athlete who finished. The wave and the elapsed time follow from
-- the event, so that a row says what its athlete said and nothing that a changed start would make wrong.
create table event_finish (
    group_training_id uuid        not null,
    athlete_id        uuid        not null,
    finished_at       timestamptz not null,
    revision          bigint      not null,
    primary key (group_training_id, athlete_id)
);
