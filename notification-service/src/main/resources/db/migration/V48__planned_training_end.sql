-- Entries of plans that were fulfilled, dismissed or deleted lately, so that a snapshot of an earlier state does not bring one back.
-- Partition key: athlete. Growth: one small row per entry that ends, for 31 days.
create table planned_training_end (
    athlete_id    uuid        not null,
    plan_entry_id uuid        not null,
    version       bigint      not null,
    ended_at      timestamptz not null,
    primary key (athlete_id, plan_entry_id)
);
