-- Group trainings that did not take place, so that a participation that arrives later does not count. Partition key: group_training_id.
-- Growth: one small row for each, kept for 460 days.
create table cancelled_training (
    group_training_id uuid        not null primary key,
    cancelled_at      timestamptz not null
);
