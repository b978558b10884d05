-- Trainings that athletes have planned and not yet done, to remind of them. Partition key: athlete. Growth: one small row per open entry
-- of a plan, until the morning after its day.
create table planned_training (
    athlete_id    uuid   not null,
    plan_entry_id uuid   not null,
    version       bigint not null,
    day           date   not null,
    time_of_day   time,
    title         text,
    primary key (athlete_id, plan_entry_id)
);
